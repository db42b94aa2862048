package org.framewise.jobs.spark.actors;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewise.features.actor.ActorCounts;
import org.framewise.jobs.spark.score.Survey;

/** The names of a whole corpus, or of a sample of it. */
public final class ActorsOfCorpus {

    private ActorsOfCorpus() {}

    /**
     * Counts on all machines, sums here. The same for any partitioning.
     *
     * @param limit how many articles to read at most, at least 1; where there are more, those whose ids hash lowest
     */
    public static ActorCounts of(Dataset<Row> records, Survey survey, long limit) {
        Dataset<Row> articles = survey.sound(records);
        if (survey.articles() > limit) {
            articles = articles.orderBy(xxhash64(col("id")), col("id")).limit(Math.toIntExact(limit));
        }
        return articles.toJavaRDD().mapPartitions(new CountActors()).reduce(ActorCounts::add);
    }
}
