package org.framewise.jobs.spark.score;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewise.jobs.report.Coverage;

/** What scored records come to. */
public final class Findings {

    private Findings() {}

    /** Rows a table: {@code articles_read}, {@code sentences}, {@code boilerplate}, {@code mentions}, {@code articles}, {@code rejected}. */
    public static Map<String, Long> counts(Dataset<Row> scored) {
        Row row = scored.agg(
                        sum(expr("if(rejected is null, 1L, 0L)")),
                        sum(expr("size(sentences)")),
                        sum(expr("size(filter(sentences, s -> s.boilerplate))")),
                        sum(expr("size(mentions)")),
                        sum(expr("size(articles)")),
                        sum(expr("if(rejected is null, 0L, 1L)")))
                .first();
        Map<String, Long> counts = new LinkedHashMap<>();
        List<String> names = List.of("articles_read", "sentences", "boilerplate", "mentions", "articles", "rejected");
        names.forEach(name -> counts.put(name, row.isNullAt(counts.size()) ? 0 : row.getLong(counts.size())));
        return counts;
    }

    /** The first refused records, a line each: {@code place:line: reason}. */
    public static List<String> firstRejections(Dataset<Row> scored, int most) {
        return scored
                .filter(col("rejected").isNotNull())
                .select("rejected.place", "rejected.line", "rejected.reason")
                .orderBy("place", "line")
                .limit(most)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0) + ":" + row.getLong(1) + ": " + row.getString(2))
                .toList();
    }

    /**
     * How much was read about each event.
     *
     * @param clustered {@link Tables#clustered}
     */
    public static List<Coverage> coverage(Dataset<Row> clustered) {
        return clustered
                .filter(col("rejected").isNull())
                .groupBy("event")
                .agg(
                        count(lit(1)),
                        countDistinct("cluster_id"),
                        countDistinct(expr("nullif(source, '')")),
                        to_date(min("published")),
                        to_date(max("published")))
                .orderBy("event")
                .collectAsList()
                .stream()
                .map(row -> new Coverage(
                        row.getString(0),
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        Optional.ofNullable(row.getAs(4)),
                        Optional.ofNullable(row.getAs(5))))
                .toList();
    }
}
