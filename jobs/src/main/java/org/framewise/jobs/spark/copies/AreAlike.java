package org.framewise.jobs.spark.copies;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.framewise.jobs.copies.Sketch;

/** Whether two articles that share a bucket are copies indeed. */
final class AreAlike implements FilterFunction<Row> {

    private final double similarity;

    AreAlike(double similarity) {
        this.similarity = similarity;
    }

    @Override
    public boolean call(Row pair) {
        Sketch one = Sketch.of(pair.<byte[]>getAs("one_sketch"));
        return one.jaccard(Sketch.of(pair.<byte[]>getAs("other_sketch"))) >= similarity;
    }
}
