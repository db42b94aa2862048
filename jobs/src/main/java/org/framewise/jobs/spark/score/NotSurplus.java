package org.framewise.jobs.spark.score;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;

/** Whether a record is an article and not the second of its id. */
final class NotSurplus implements FilterFunction<Row> {

    private final Survey.Cut cut;

    NotSurplus(Survey.Cut cut) {
        this.cut = cut;
    }

    @Override
    public boolean call(Row record) {
        RecordKey first = cut.firsts().get(record.<String>getAs("id"));
        return record.<String>getAs("problem").isEmpty()
                && (first == null || first.equals(new RecordKey(record.getAs("place"), record.<Long>getAs("line"))));
    }
}
