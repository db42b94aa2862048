package org.framewise.jobs.spark.score;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;

/** Whether a record stands at or before another. */
final class Within implements FilterFunction<Row> {

    private final RecordKey end;

    Within(RecordKey end) {
        this.end = end;
    }

    @Override
    public boolean call(Row record) {
        return new RecordKey(record.getAs("place"), record.<Long>getAs("line")).compareTo(end) <= 0;
    }
}
