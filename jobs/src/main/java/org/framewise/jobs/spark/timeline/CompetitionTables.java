package org.framewise.jobs.spark.timeline;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.framewise.jobs.competition.Competition;
import org.framewise.jobs.competition.Contest;
import org.framewise.jobs.competition.Lead;
import org.framewise.jobs.competition.Scope;
import org.framewise.jobs.competition.Standing;
import org.framewise.jobs.competition.Tally;

/** The tables {@code narratives}, a row for each standing, and {@code competition}, a row for each contest. */
public final class CompetitionTables {

    private static final StructType NARRATIVES = scope().add("label", StringType, false)
            .add("endorses", LongType, false)
            .add("reports", LongType, false)
            .add("questions", LongType, false)
            .add("rejects", LongType, false)
            .add("support", LongType, false)
            .add("support_without_copies", LongType, false)
            .add("share", DoubleType, true)
            .add("share_without_copies", DoubleType, true)
            .add("articles", LongType, false)
            .add("articles_without_copies", LongType, false)
            .add("outlets", LongType, false)
            .add("first_published", TimestampType, true)
            .add("first_source", StringType, true)
            .add("first_support_published", TimestampType, true)
            .add("first_support_source", StringType, true);

    private static final StructType COMPETITION = lead(lead(scope(), ""), "_without_copies");

    private CompetitionTables() {}

    private static StructType scope() {
        return new StructType()
                .add("event", StringType, false)
                .add("period", StringType, false)
                .add("day", DateType, true)
                .add("taxonomy", StringType, false)
                .add("axis", StringType, false);
    }

    private static StructType lead(StructType before, String suffix) {
        return before.add("support" + suffix, LongType, false)
                .add("narratives" + suffix, IntegerType, false)
                .add("leader" + suffix, StringType, true)
                .add("leader_share" + suffix, DoubleType, true)
                .add("margin" + suffix, DoubleType, true)
                .add("entropy" + suffix, DoubleType, true)
                .add("entropy_normalised" + suffix, DoubleType, true)
                .add("lead_changes" + suffix, IntegerType, false);
    }

    public static Dataset<Row> narratives(SparkSession spark, Competition competition) {
        return spark.createDataFrame(
                competition.standings().stream().map(CompetitionTables::row).toList(), NARRATIVES);
    }

    public static Dataset<Row> contests(SparkSession spark, Competition competition) {
        return spark.createDataFrame(
                competition.contests().stream().map(CompetitionTables::row).toList(), COMPETITION);
    }

    private static Row row(Standing standing) {
        Tally tally = standing.tally();
        return row(
                tally.scope(),
                tally.label(),
                tally.mentions().endorses(),
                tally.mentions().reports(),
                tally.mentions().questions(),
                tally.mentions().rejects(),
                tally.mentions().support(),
                tally.withoutCopies().support(),
                orNull(standing.share()),
                orNull(standing.shareWithoutCopies()),
                tally.articles(),
                tally.articlesWithoutCopies(),
                tally.outlets(),
                tally.first().map(Tally.First::published).orElse(null),
                tally.first().map(Tally.First::source).orElse(null),
                tally.firstSupport().map(Tally.First::published).orElse(null),
                tally.firstSupport().map(Tally.First::source).orElse(null));
    }

    private static Row row(Contest contest) {
        List<Object> cells = new ArrayList<>();
        cells.addAll(cells(contest.counted(), contest.leadChanges()));
        cells.addAll(cells(contest.withoutCopies(), contest.leadChangesWithoutCopies()));
        return row(contest.scope(), cells.toArray());
    }

    private static List<Object> cells(Lead lead, int changes) {
        return Arrays.asList(
                lead.support(),
                lead.supported(),
                lead.leader().orElse(null),
                orNull(lead.share()),
                orNull(lead.margin()),
                orNull(lead.entropy()),
                orNull(lead.evenness()),
                changes);
    }

    private static Row row(Scope scope, Object... figures) {
        List<Object> cells = new ArrayList<>();
        cells.add(scope.event());
        cells.add(scope.period());
        cells.add(scope.day().orElse(null));
        cells.add(scope.taxonomy());
        cells.add(scope.axis());
        cells.addAll(Arrays.asList(figures));
        return RowFactory.create(cells.toArray());
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
