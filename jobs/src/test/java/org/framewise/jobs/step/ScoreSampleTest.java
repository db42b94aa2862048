package org.framewise.jobs.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.sample.SampleCorpus;
import org.framewise.jobs.input.ColumnMapping;
import org.framewise.jobs.input.InputRecord;
import org.framewise.jobs.input.JsonLinesReader;
import org.framewise.jobs.report.Coverage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in sample, scored with nothing but defaults. */
class ScoreSampleTest {

    @TempDir
    static Path folder;

    private static ScoreRuns runs;
    private static ScoreResult result;

    @BeforeAll
    static void score() {
        runs = new ScoreRuns(folder);
        result = runs.score();
    }

    @Test
    void everyTableHasTheColumnsOfTheDesign() {
        assertThat(List.of(runs.table("sentences").columns()))
                .containsExactly(
                        "article_id",
                        "source",
                        "published",
                        "event",
                        "sentence_index",
                        "begin",
                        "end",
                        "text",
                        "language",
                        "boilerplate",
                        "quote_type",
                        "speaker_kind",
                        "speaker",
                        "probabilities");
        assertThat(List.of(runs.table("mentions").columns()))
                .containsExactly(
                        "article_id",
                        "sentence_index",
                        "begin",
                        "end",
                        "event",
                        "taxonomy",
                        "axis",
                        "label",
                        "probability",
                        "sure",
                        "stance",
                        "stance_probability",
                        "speaker_kind",
                        "speaker",
                        "cluster_id",
                        "evidence");
        assertThat(List.of(runs.table("articles").columns()))
                .containsExactly(
                        "article_id",
                        "source",
                        "published",
                        "event",
                        "cluster_id",
                        "taxonomy",
                        "axis",
                        "label",
                        "probability",
                        "endorses",
                        "reports",
                        "questions",
                        "rejects",
                        "first_mention");
        assertThat(List.of(runs.table("rejected").columns())).containsExactly("place", "line", "reason", "record");
    }

    @Test
    void offsetsGiveEverySentenceBackLetterForLetter() {
        Map<String, String> texts = new HashMap<>();
        new JsonLinesReader(ColumnMapping.of(List.of()), 1 << 20, 1, Long.MAX_VALUE)
                .read(SampleCorpus.articles())
                .forEachRemaining(
                        record -> texts.put(id(record), record.fields().get("text")));
        runs.table("sentences").collectAsList().forEach(row -> {
            String text = texts.get(row.<String>getAs("article_id"));
            int from = text.offsetByCodePoints(0, row.<Integer>getAs("begin"));
            int to = text.offsetByCodePoints(0, row.<Integer>getAs("end"));
            assertThat(text.substring(from, to)).isEqualTo(row.<String>getAs("text"));
        });
        assertThat(runs.table("sentences").select("article_id").distinct().count())
                .isEqualTo(texts.size());
    }

    private static String id(InputRecord record) {
        return record.fields().get("id");
    }

    @Test
    void boilerplateHasNoLabelsNorWhatIsNotEnglish() {
        assertThat(runs.table("sentences").filter("boilerplate").count()).isPositive();
        assertThat(runs.rows("sentences", "language = 'en'", "boilerplate", "size(probabilities) > 0").stream()
                        .distinct())
                .containsExactlyInAnyOrder(
                        "true|true|false", "true|false|true", "false|true|false", "false|false|false");
    }

    @Test
    void anArticlesProbabilityIsTheHighestOfItsSentences() {
        String best = "select article_id, label, max(p) p from (select article_id, explode(probabilities) (label, p)"
                + " from sentences) group by 1, 2";
        runs.table("sentences").createOrReplaceTempView("sentences");
        runs.table("articles").createOrReplaceTempView("articles");
        assertThat(runs.spark()
                        .sql("select * from articles a join ("
                                + best.replace(
                                        "explode(probabilities) (label, p)", "explode(probabilities) as (label, p)")
                                + ") b using (article_id, label)"
                                + " where a.probability <> b.p")
                        .count())
                .isZero();
        assertThat(runs.table("articles").count()).isEqualTo(result.rows().get("articles"));
    }

    @Test
    void sharesAddUpAndPointAtTheFirstMention() {
        runs.table("mentions").createOrReplaceTempView("mentions");
        runs.table("articles").createOrReplaceTempView("articles");
        assertThat(runs.spark()
                        .sql("select * from articles where abs(endorses + reports + questions + rejects - 1) > 1e-9")
                        .count())
                .isZero();
        assertThat(runs.spark()
                        .sql("select article_id, label, first_mention from articles where first_mention is not null"
                                + " except select article_id, label, min(sentence_index) from mentions group by 1, 2")
                        .count())
                .isZero();
        assertThat(runs.table("articles").filter("first_mention is not null").count())
                .isEqualTo(runs.table("mentions")
                        .select("article_id", "label")
                        .distinct()
                        .count());
    }

    @Test
    void mentionsStandOnSentencesAndSayWhy() {
        assertThat(runs.table("mentions")
                        .filter("size(evidence) = 0 or axis = '' or cluster_id is null")
                        .count())
                .isZero();
        assertThat(runs.rows("mentions", "stance").stream().distinct())
                .isSubsetOf("endorses", "reports", "questions", "rejects");
    }

    @Test
    void theManifestTellsWhatWasGivenDoneAndLeft() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("out/_MANIFEST.json")));
        assertThat(manifest.at("/input/articles").asLong()).isEqualTo(result.articles());
        assertThat(manifest.at("/output_rows/mentions").asLong())
                .isEqualTo(runs.table("mentions").count());
        assertThat(manifest.at("/output_rows/sentences").asLong())
                .isEqualTo(runs.table("sentences").count());
        assertThat(manifest.at("/sha256/taxonomies/attribution").asText()).matches("[0-9a-f]{64}");
        assertThat(manifest.at("/configuration/output/origin").asText()).isEqualTo("option");
        assertThat(manifest.at("/configuration/format"))
                .isEqualTo(new ObjectMapper().readTree("{\"value\":\"parquet\",\"origin\":\"default\"}"));
        assertThat(manifest.at("/seconds/total").isNumber()).isTrue();
        assertThat(manifest.at("/versions/spark").asText()).startsWith("4.");
        assertThat(manifest.at("/exit_status").asInt(-1)).isZero();
    }

    @Test
    void nothingButTheOutputIsLeft() {
        assertThat(runs.names()).containsExactly("out");
    }

    @Test
    void wireCopiesBelongToTheReportThatTheyRepeat() {
        assertThat(runs.table("articles")
                        .filter("article_id <> cluster_id")
                        .selectExpr("concat(article_id, ' > ', cluster_id)")
                        .distinct()
                        .as(org.apache.spark.sql.Encoders.STRING())
                        .collectAsList())
                .containsExactlyInAnyOrder(
                        "gazette-20300201-harbour > cpa-20300201-harbour",
                        "ledger-20300204-harbour > cpa-20300203-harbour",
                        "courier-20300515-flight > cpa-20300514-flight",
                        "gazette-20300515-flight > cpa-20300514-flight",
                        "gazette-20300520-flight > cpa-20300519-flight",
                        "lantern-20300912-spa > cpa-20300911-spa",
                        "gazette-20310120-grid > cpa-20310119-grid",
                        "apr-20310622-concert > cpa-20310621-concert",
                        "gazette-20310624-concert > cpa-20310623-concert");
        assertThat(result.rows()).containsEntry("wire_copies", 9L);
        runs.table("mentions").createOrReplaceTempView("mentions");
        runs.table("articles").createOrReplaceTempView("articles");
        assertThat(runs.spark()
                        .sql(
                                "select article_id, cluster_id from mentions except select article_id, cluster_id from articles")
                        .count())
                .isZero();
    }

    @Test
    void coverageCountsAllArticles() {
        assertThat(result.coverage()).extracting(Coverage::event).hasSize(5).isSorted();
        assertThat(result.coverage().stream().mapToLong(Coverage::articles).sum())
                .isEqualTo(result.articles());
        assertThat(result.coverage().stream().mapToLong(Coverage::copies).sum()).isEqualTo(9);
    }
}
