package org.framewise.jobs.spark.score;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewise.jobs.scoring.ScoringPlan;

/** Joins a plan with the records that it scores. */
public final class ScoringStage {

    private ScoringStage() {}

    /**
     * Every record scored or refused, {@link ScoredSchema#RECORD}; nothing is computed yet.
     */
    public static Dataset<Row> of(SparkSession spark, Dataset<Row> records, Survey survey, ScoringPlan plan) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Dataset<Row> wanted =
                survey.last().map(last -> records.filter(new Within(last))).orElse(records);
        return wanted.mapPartitions(
                new ScorePartition(context.broadcast(plan), context.broadcast(survey.cut())),
                Encoders.row(ScoredSchema.RECORD));
    }
}
