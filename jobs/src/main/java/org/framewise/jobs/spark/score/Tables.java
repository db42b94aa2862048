package org.framewise.jobs.spark.score;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Scored records, taken apart into the tables. */
public final class Tables {

    private Tables() {}

    /**
     * Scored records with {@code cluster_id}.
     *
     * @param clusters {@code article_id} and {@code cluster_id} of the articles that have a copy; any other is a cluster
     *     of its own
     */
    public static Dataset<Row> clustered(Dataset<Row> scored, Dataset<Row> clusters) {
        Dataset<Row> groups = clusters.toDF("member", "group");
        return scored.join(groups, col("article_id").equalTo(col("member")), "left")
                .withColumn("cluster_id", coalesce(col("group"), col("article_id")))
                .drop("member", "group");
    }

    public static Dataset<Row> sentences(Dataset<Row> scored) {
        return scored.select(explode(col("sentences")).as("row")).select("row.*");
    }

    /** @param clustered {@link #clustered} */
    public static Dataset<Row> mentions(Dataset<Row> clustered) {
        Stream<Column> columns = fields(ScoredSchema.MENTION, "evidence");
        return clustered
                .select(explode(col("mentions")).as("row"), col("cluster_id"))
                .select(Stream.concat(columns, Stream.of(col("cluster_id"), col("row.evidence")))
                        .toArray(Column[]::new));
    }

    /** @param clustered {@link #clustered} */
    public static Dataset<Row> articles(Dataset<Row> clustered) {
        return clustered
                .select(
                        col("article_id"),
                        col("source"),
                        col("published"),
                        col("event"),
                        col("cluster_id"),
                        explode(col("articles")).as("row"))
                .select("article_id", "source", "published", "event", "cluster_id", "row.*");
    }

    public static Dataset<Row> rejected(Dataset<Row> scored) {
        return scored.filter(col("rejected").isNotNull()).select("rejected.*");
    }

    private static Stream<Column> fields(StructType row, String but) {
        return Arrays.stream(row.fieldNames()).filter(name -> !name.equals(but)).map(name -> col("row." + name));
    }
}
