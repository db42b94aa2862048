package org.framewise.jobs.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewise.jobs.competition.Competition;
import org.framewise.jobs.competition.ExclusiveAxis;
import org.framewise.jobs.report.Coverage;
import org.framewise.jobs.spark.output.TableWriter;
import org.framewise.jobs.spark.score.Findings;
import org.framewise.jobs.spark.timeline.CompetitionTables;
import org.framewise.jobs.spark.timeline.LabelsOfArticles;
import org.framewise.jobs.spark.timeline.Tallies;
import org.framewise.jobs.spark.timeline.Timeline;

/**
 * What is counted over all articles.
 *
 * @param timeline the table, kept in memory
 * @param timelineRows how many it has
 */
record Counts(Dataset<Row> timeline, long timelineRows, Competition competition, List<Coverage> coverage) {

    /** @param clustered scored records with {@code cluster_id} */
    static Counts of(Dataset<Row> clustered, List<ExclusiveAxis> axes) {
        Dataset<Row> labels = LabelsOfArticles.of(clustered).persist();
        try {
            Dataset<Row> timeline = Timeline.of(labels, axes).persist();
            long rows = timeline.count();
            Competition competition = Competition.of(Tallies.of(labels), axes);
            return new Counts(timeline, rows, competition, Findings.coverage(clustered));
        } finally {
            labels.unpersist();
        }
    }

    /** Rows a table. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("timeline", timelineRows);
        rows.put("narratives", (long) competition.standings().size());
        rows.put("competition", (long) competition.contests().size());
        return rows;
    }

    /** Writes the tables. */
    void write(TableWriter writer) {
        SparkSession spark = timeline.sparkSession();
        Map<String, Long> rows = rows();
        writer.write(timeline, "timeline", timelineRows);
        writer.write(CompetitionTables.narratives(spark, competition), "narratives", rows.get("narratives"));
        writer.write(CompetitionTables.contests(spark, competition), "competition", rows.get("competition"));
        timeline.unpersist();
    }
}
