package org.framewise.jobs.spark.timeline;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewise.jobs.competition.Scope;
import org.framewise.jobs.competition.Stances;
import org.framewise.jobs.competition.Tally;

/** Counts each narrative of an event, over all its days and day by day. */
public final class Tallies {

    private static final List<String> NARRATIVE = List.of("event", "whole", "day", "taxonomy", "axis", "label");
    private static final String ONCE = "_once";

    private Tallies() {}

    /**
     * As many as there are events, days and labels; articles do not count.
     *
     * @param labels {@link LabelsOfArticles}
     */
    public static List<Tally> of(Dataset<Row> labels) {
        return perNarrative(perCluster(labels)).collectAsList().stream()
                .map(Tallies::tally)
                .toList();
    }

    /** Each article counts for its event and for its day; what copies have in common is taken once. */
    private static Dataset<Row> perCluster(Dataset<Row> labels) {
        Dataset<Row> twice = labels.withColumn("whole", explode(array(lit(true), lit(false))))
                .withColumn("day", expr("if(whole, null, day)"));
        List<Column> figures = new ArrayList<>();
        LabelsOfArticles.STANCES.forEach(stance -> figures.add(sum(stance).as(stance)));
        LabelsOfArticles.STANCES.forEach(stance -> figures.add(max(stance).as(stance + ONCE)));
        figures.add(count(lit(1)).as("articles"));
        // In order, so that a group of outlets is the same set whichever came first.
        figures.add(array_sort(collect_set(expr("nullif(source, '')"))).as("outlets"));
        String first = "struct(published, article_id, source)";
        figures.add(min(expr("if(published is null, null, " + first + ")")).as("first"));
        figures.add(min(expr("if(published is null or endorses + reports = 0, null, " + first + ")"))
                .as("first_support"));
        return aggregate(
                twice,
                Stream.concat(NARRATIVE.stream(), Stream.of("cluster_id")).toList(),
                figures);
    }

    private static Dataset<Row> perNarrative(Dataset<Row> clusters) {
        List<Column> figures = new ArrayList<>();
        LabelsOfArticles.STANCES.forEach(stance -> figures.add(sum(stance).as(stance)));
        LabelsOfArticles.STANCES.forEach(
                stance -> figures.add(sum(stance + ONCE).as(stance + ONCE)));
        figures.add(sum("articles").as("articles"));
        figures.add(count(lit(1)).as("clusters"));
        // A set of sets: there are as many as ways in which outlets print one another, not as many as reports.
        figures.add(collect_set("outlets").as("outlets"));
        figures.add(min("first").as("first"));
        figures.add(min("first_support").as("first_support"));
        return aggregate(clusters, NARRATIVE, figures)
                .withColumn("outlets", expr("cast(size(array_distinct(flatten(outlets))) as bigint)"));
    }

    private static Dataset<Row> aggregate(Dataset<Row> rows, List<String> keys, List<Column> figures) {
        return rows.groupBy(keys.stream().map(key -> col(key)).toArray(Column[]::new))
                .agg(figures.get(0), figures.subList(1, figures.size()).toArray(Column[]::new));
    }

    private static Tally tally(Row row) {
        Scope scope = new Scope(
                row.getAs("event"),
                row.getAs("whole"),
                Optional.ofNullable(row.<LocalDate>getAs("day")),
                row.getAs("taxonomy"),
                row.getAs("axis"));
        return new Tally(
                scope,
                row.getAs("label"),
                stances(row, ""),
                stances(row, ONCE),
                row.getAs("articles"),
                row.getAs("clusters"),
                row.getAs("outlets"),
                first(row.getAs("first")),
                first(row.getAs("first_support")));
    }

    private static Stances stances(Row row, String suffix) {
        return new Stances(
                row.getAs("endorses" + suffix),
                row.getAs("reports" + suffix),
                row.getAs("questions" + suffix),
                row.getAs("rejects" + suffix));
    }

    private static Optional<Tally.First> first(Row first) {
        return Optional.ofNullable(first)
                .map(found -> new Tally.First(found.<Instant>getAs("published"), found.getAs("source")));
    }
}
