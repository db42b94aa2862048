package org.framewise.jobs.spark.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Articles of one bucket, pair by pair. In a bucket of more than {@value #REACH} each is paired with the {@value #REACH}
 * before it only, so that a phrase which thousands share does not cost the square of thousands; copies that are parted
 * there meet in another of their buckets. The rows of a bucket must come one after another.
 */
final class BucketPairs implements MapPartitionsFunction<Row, Row> {

    static final StructType SCHEMA =
            new StructType().add("one", DataTypes.StringType, false).add("other", DataTypes.StringType, false);

    static final int REACH = 16;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Iterator<>() {
            private final Deque<String> before = new ArrayDeque<>();
            private Iterator<Row> ready = Collections.emptyIterator();
            private long bucket;

            @Override
            public boolean hasNext() {
                while (!ready.hasNext() && rows.hasNext()) {
                    ready = pairs(rows.next());
                }
                return ready.hasNext();
            }

            @Override
            public Row next() {
                return ready.next();
            }

            private Iterator<Row> pairs(Row row) {
                if (row.getLong(0) != bucket) {
                    before.clear();
                    bucket = row.getLong(0);
                }
                String id = row.getString(2);
                List<Row> pairs = new ArrayList<>(before.size());
                before.forEach(earlier -> pairs.add(pair(earlier, id)));
                before.addLast(id);
                if (before.size() > REACH) {
                    before.removeFirst();
                }
                return pairs.iterator();
            }
        };
    }

    private static Row pair(String a, String b) {
        return a.compareTo(b) <= 0 ? RowFactory.create(a, b) : RowFactory.create(b, a);
    }
}
