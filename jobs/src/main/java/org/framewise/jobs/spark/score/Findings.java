package org.framewise.jobs.spark.score;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewise.jobs.report.Narrative;

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

    /** How many articles each event has. */
    public static Map<String, Long> articlesByEvent(Dataset<Row> scored) {
        Map<String, Long> counts = new HashMap<>();
        scored.filter(col("rejected").isNull())
                .groupBy("event")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    /** Every label of every event that has a mention. */
    public static List<Narrative> narratives(Dataset<Row> scored) {
        List<Row> rows = scored.select(
                        col("event"),
                        col("source"),
                        col("published"),
                        explode(col("mentions")).as("m"))
                .groupBy("event", "m.taxonomy", "m.axis", "m.label", "m.stance", "source")
                .agg(count(lit(1)), min("published"))
                .collectAsList();
        Map<List<String>, List<Row>> byLabel = new LinkedHashMap<>();
        rows.stream().sorted(Comparator.comparing(Row::toString)).forEach(row -> byLabel.computeIfAbsent(
                        List.of(row.getString(0), row.getString(1), row.getString(2), row.getString(3)),
                        key -> new ArrayList<>())
                .add(row));
        return byLabel.entrySet().stream()
                .map(entry -> narrative(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Narrative narrative(List<String> key, List<Row> rows) {
        Map<String, Long> byStance = new HashMap<>();
        Set<String> outlets = new LinkedHashSet<>();
        Optional<Row> first = Optional.empty();
        for (Row row : rows) {
            byStance.merge(row.getString(4), row.getLong(6), Long::sum);
            outlets.add(row.getString(5));
            if (!row.isNullAt(7) && first.map(known -> isBefore(row, known)).orElse(true)) {
                first = Optional.of(row);
            }
        }
        outlets.remove("");
        return new Narrative(
                key.get(0),
                key.get(1),
                key.get(2),
                key.get(3),
                byStance,
                outlets.size(),
                first.map(row -> row.<Instant>getAs(7)),
                first.map(row -> row.getString(5)).orElse(""));
    }

    private static boolean isBefore(Row row, Row known) {
        return row.<Instant>getAs(7).isBefore(known.getAs(7));
    }
}
