package org.framewise.jobs.spark.timeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What all counts start from: a row for each article and label that it mentions. */
public final class LabelsOfArticles {

    /** One column of counts each. */
    static final List<String> STANCES = List.of("endorses", "reports", "questions", "rejects");

    private LabelsOfArticles() {}

    /**
     * Columns: {@code event, day, published, source, article_id, cluster_id, taxonomy, axis, label}, and how many of the
     * article's mentions of the label are of each stance.
     *
     * @param scored with {@code cluster_id}
     */
    public static Dataset<Row> of(Dataset<Row> scored) {
        Column[] counts = STANCES.stream()
                .map(stance ->
                        sum(expr("if(m.stance = '" + stance + "', 1L, 0L)")).as(stance))
                .toArray(Column[]::new);
        Column key = col("article_id");
        return scored.select(
                        col("event"),
                        to_date(col("published")).as("day"),
                        col("published"),
                        col("source"),
                        key,
                        col("cluster_id"),
                        explode(expr("transform(mentions, m -> struct(m.taxonomy, m.axis, m.label, m.stance))"))
                                .as("m"))
                .groupBy(
                        col("event"),
                        col("day"),
                        col("published"),
                        col("source"),
                        key,
                        col("cluster_id"),
                        col("m.taxonomy"),
                        col("m.axis"),
                        col("m.label"))
                .agg(counts[0], Arrays.copyOfRange(counts, 1, counts.length));
    }
}
