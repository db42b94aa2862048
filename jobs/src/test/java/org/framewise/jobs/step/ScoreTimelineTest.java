package org.framewise.jobs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewise.jobs.config.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies, the timeline and the competition over a corpus that is counted by hand. */
class ScoreTimelineTest {

    /** Whoever writes "endorse a" endorses narrative a, and so on. */
    private static final String TAXONOMY = """
            id: duel
            name: Duel
            version: "1"
            language: en
            description: For a test.
            source: Made up.
            axes:
              - {id: cause, name: Cause, exclusive: true, description: The cause.}
              - {id: doubt, name: Doubt, exclusive: false, description: Whether it happened.}
            labels:
              - {id: a, axis: cause, name: A, definition: It was a., cues: [{pattern: "alpha", weight: 5}]}
              - {id: b, axis: cause, name: B, definition: It was b., cues: [{pattern: "beta", weight: 5}]}
              - {id: h, axis: doubt, name: H, definition: It was not., cues: [{pattern: "gamma", weight: 5}]}
            """;

    private static final String WIRE =
            "The grain terminal burned for nine hours and the divers who searched the basin at"
                    + " dawn brought up two barrels. It was alpha. Investigators sealed the quay while trains waited outside the"
                    + " town, a spokeswoman for the railway told travellers. %s";

    /** Day 1: the wire tells a, and two outlets print it. Day 2: b twice. Without a date: h, which does not compete. */
    private static final String CORPUS = String.join(
            "\n",
            article("w", "Wire", "2030-02-01T08:00:00Z", WIRE.formatted("More follows.")),
            article("p", "Post", "2030-02-01T09:00:00Z", WIRE.formatted("The weather stayed dry.")),
            article("g", "Gazette", "2030-02-02T09:00:00Z", WIRE.formatted("Ferries ran late.")),
            article("o", "Post", "2030-02-02T10:00:00Z", "It was beta. They say the pilot saw it. It was beta."),
            article("u", "", "", "It was gamma."));

    @TempDir
    Path folder;

    private ScoreRuns runs;
    private String[] options;

    private static String article(String id, String source, String published, String text) {
        return "{\"id\":\"%s\",\"source\":\"%s\",\"published\":\"%s\",\"event\":\"fire\",\"language\":\"en\",\"text\":\"%s\"}"
                .formatted(id, source, published, text);
    }

    @BeforeEach
    void start() {
        runs = new ScoreRuns(folder);
        options = new String[] {
            "--input=" + runs.file("in.jsonl", CORPUS),
            "--taxonomy=" + runs.file("duel.yaml", TAXONOMY),
            "--overwrite",
            ""
        };
    }

    private ScoreResult score(String option) {
        options[3] = option;
        return runs.score(options);
    }

    @Test
    void aRowOfTheTimelineCountsMentionsArticlesAndReports() {
        score("--limit=100");
        assertThat(runs.table("timeline").columns())
                .containsExactly(
                        "event",
                        "day",
                        "source",
                        "taxonomy",
                        "axis",
                        "label",
                        "stance",
                        "mentions",
                        "articles",
                        "articles_without_copies",
                        "share");
        assertThat(runs.rows("timeline"))
                .containsExactlyInAnyOrder(
                        "fire|2030-02-01|Wire|duel|cause|a|endorses|1|1|1|0.5",
                        "fire|2030-02-01|Post|duel|cause|a|endorses|1|1|1|0.5",
                        "fire|2030-02-02|Gazette|duel|cause|a|endorses|1|1|1|" + 1.0 / 3,
                        "fire|2030-02-02|Post|duel|cause|b|endorses|2|1|1|" + 2.0 / 3,
                        "fire|null||duel|doubt|h|endorses|1|1|1|null");
    }

    @Test
    void narrativesCountCopiesOnceOverTheDaysAndTellWhoWasFirst() {
        score("--limit=100");
        assertThat(runs.rows(
                        "narratives",
                        "period",
                        "day",
                        "label",
                        "endorses",
                        "support",
                        "support_without_copies",
                        "round(share, 3)",
                        "round(share_without_copies, 3)",
                        "articles",
                        "articles_without_copies",
                        "outlets",
                        "first_support_published",
                        "first_source"))
                .containsExactlyInAnyOrder(
                        "event|null|a|3|3|1|0.6|0.333|3|1|3|2030-02-01T08:00:00Z|Wire",
                        "event|null|b|2|2|2|0.4|0.667|1|1|1|2030-02-02T10:00:00Z|Post",
                        "event|null|h|1|1|1|null|null|1|1|0|null|null",
                        "day|2030-02-01|a|2|2|1|1.0|1.0|2|1|2|2030-02-01T08:00:00Z|Wire",
                        "day|2030-02-02|a|1|1|1|0.333|0.333|1|1|1|2030-02-02T09:00:00Z|Gazette",
                        "day|2030-02-02|b|2|2|2|0.667|0.667|1|1|1|2030-02-02T10:00:00Z|Post",
                        "day|null|h|1|1|1|null|null|1|1|0|null|null");
    }

    @Test
    void theCompetitionIsDecidedByCopies() throws IOException {
        ScoreResult result = score("--limit=100");
        assertThat(runs.rows(
                        "competition",
                        "period",
                        "day",
                        "axis",
                        "support",
                        "leader",
                        "round(margin, 3)",
                        "round(entropy, 3)",
                        "lead_changes",
                        "support_without_copies",
                        "leader_without_copies",
                        "round(entropy_normalised_without_copies, 3)"))
                .containsExactlyInAnyOrder(
                        "event|null|cause|5|a|0.2|0.971|1|3|b|0.918",
                        "day|2030-02-01|cause|2|a|1.0|0.0|0|1|a|0.0",
                        "day|2030-02-02|cause|3|b|0.333|0.918|1|3|b|0.918");
        assertThat(result.rows())
                .containsAllEntriesOf(Map.of("timeline", 5L, "narratives", 7L, "competition", 3L, "wire_copies", 2L));
        JsonNode manifest = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("out/_MANIFEST.json")));
        assertThat(manifest.at("/output_rows/timeline").asLong()).isEqualTo(5);
        assertThat(manifest.at("/configuration/copy-similarity/value").asText()).isEqualTo("0.4");
        assertThat(manifest.at("/seconds/copies").isNumber()).isTrue();
    }

    @Test
    void howAlikeCopiesMustBeCanBeSaid() {
        assertThat(score("--copy-similarity=1").rows()).containsEntry("wire_copies", 0L);
        assertThat(score("--copy-similarity=0.8").rows()).containsEntry("wire_copies", 2L);
        assertThat(score("--copy-similarity=off").rows()).containsEntry("wire_copies", 0L);
        assertThat(runs.rows("mentions", "article_id = cluster_id").stream().distinct())
                .containsExactly("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.1", "-1", "NaN", "half", ""})
    void howAlikeTheyCannotBe(String value) {
        assertThatThrownBy(() -> score("--copy-similarity=" + value))
                .isInstanceOf(UsageException.class)
                .hasMessage("--copy-similarity: '" + value
                        + "' cannot be used; write a number above 0 and up to 1, or off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void otherFormatsHoldTheSame(String format) {
        score("--format=" + format);
        for (String table : List.of("timeline", "narratives", "competition")) {
            Dataset<Row> rows =
                    runs.spark().read().option("header", true).format(format).load(runs.path("out/" + table));
            assertThat(rows.count())
                    .isEqualTo(Map.of("timeline", 5L, "narratives", 7L, "competition", 3L)
                            .get(table));
        }
        assertThat(runs.spark()
                        .read()
                        .option("header", true)
                        .format(format)
                        .load(runs.path("out/timeline"))
                        .filter("label = 'b' and day = '2030-02-02' and mentions = 2 and share > 0.66")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aTimelineMayBeSplitByDay() {
        score("--partition-by=event,day");
        assertThat(folder.resolve("out/timeline/event=fire/day=2030-02-02")).isDirectory();
        assertThat(folder.resolve("out/competition/event=fire/day=2030-02-01")).isDirectory();
    }

    @Test
    void withoutAnyMentionTheTablesAreThereAndEmpty() {
        String none = runs.file("none.jsonl", article("x", "Post", "2030-02-01", "It rained."));
        ScoreResult result = runs.score("--input=" + none, options[1]);
        assertThat(result.rows()).containsAllEntriesOf(Map.of("timeline", 0L, "narratives", 0L, "competition", 0L));
        assertThat(runs.table("timeline").count()).isZero();
        assertThat(runs.table("competition").columns()).contains("leader_without_copies");
    }
}
