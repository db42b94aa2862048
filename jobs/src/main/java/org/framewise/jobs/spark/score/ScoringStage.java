package org.framewise.jobs.spark.score;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.ScoringPlan;

/** Joins a plan with the records that it scores. */
public final class ScoringStage {

    private ScoringStage() {}

    /**
     * Every record scored or refused, {@link ScoredSchema#RECORD}; nothing is computed yet.
     *
     * @param scorer one that is made already, for whichever local task comes first
     * @param cutTexts counts the texts that were too long for an encoder
     */
    public static Dataset<Row> of(
            SparkSession spark,
            Dataset<Row> records,
            Survey survey,
            ScoringPlan plan,
            ArticleScorer scorer,
            LongAccumulator cutTexts) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Dataset<Row> wanted =
                survey.last().map(last -> records.filter(new Within(last))).orElse(records);
        Broadcast<ScoringPlan> sent = context.broadcast(plan);
        ScorerPool.giveBack(sent.id(), scorer);
        return wanted.mapPartitions(
                new ScorePartition(sent, context.broadcast(survey.cut()), cutTexts), Encoders.row(ScoredSchema.RECORD));
    }
}
