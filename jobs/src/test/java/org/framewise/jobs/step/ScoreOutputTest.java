package org.framewise.jobs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.config.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tables are written, and what becomes of the ones that were there. */
class ScoreOutputTest {

    private static final String ARTICLE =
            "{\"id\":\"1\",\"source\":\"Gazette\",\"text\":\"The blast was staged: it was a false flag, he said.\\nThe \\\"end\\\".\"}";

    @TempDir
    Path folder;

    private ScoreRuns runs;
    private String input;

    @BeforeEach
    void start() {
        runs = new ScoreRuns(folder);
        input = "--input=" + runs.file("in.jsonl", ARTICLE);
    }

    @Test
    void csvHasMapsAndListsAsJson() {
        runs.score(input, "--format=csv");
        Row mention = runs.spark()
                .read()
                .option("header", true)
                .option("escape", "\"")
                .csv(runs.path("out/mentions"))
                .filter("label = 'false-flag'")
                .first();
        assertThat(mention.<String>getAs("evidence")).startsWith("[\"").endsWith("\"]");
        Row sentence = runs.spark()
                .read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(runs.path("out/sentences"))
                .filter("sentence_index = 1")
                .first();
        assertThat(sentence.<String>getAs("text")).isEqualTo("The \"end\".");
        assertThat(sentence.<String>getAs("probabilities")).startsWith("{\"accident\":");
    }

    @Test
    void jsonNamesWhatIsEmptyToo() {
        runs.score(input, "--format=json");
        assertThat(runs.spark().read().text(runs.path("out/mentions")).first().getString(0))
                .contains("\"cluster_id\":\"1\"");
        assertThat(runs.spark().read().text(runs.path("out/timeline")).first().getString(0))
                .contains("\"day\":null");
    }

    @Test
    void tablesAreSplitByTheColumnsTheyHave() {
        runs.score(input, "--partition-by=source,label");
        assertThat(folder.resolve("out/sentences/source=Gazette")).isDirectory();
        assertThat(folder.resolve("out/mentions/label=false-flag")).isDirectory();
        assertThat(folder.resolve("out/articles/source=Gazette/label=hoax")).isDirectory();
        assertThat(folder.resolve("out/timeline/source=Gazette/label=false-flag"))
                .isDirectory();
        assertThat(folder.resolve("out/narratives/label=false-flag")).isDirectory();
    }

    @Test
    void anUnknownColumnToSplitBy() {
        assertThatThrownBy(() -> runs.score(input, "--partition-by=outlet"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--partition-by: 'outlet' cannot be used; columns to split by are article_id, axis, day,"
                        + " event, label, language, source, stance, taxonomy");
    }

    @Test
    void anOutputThatIsThereStays() throws Exception {
        runs.file("out/precious.txt", "mine");
        assertThatThrownBy(() -> runs.score(input))
                .isInstanceOf(BadInputException.class)
                .hasMessage(runs.path("out") + ": exists already; give --overwrite, or another --output");
        assertThat(Files.readString(folder.resolve("out/precious.txt"))).isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource({"3, false", "400, true"})
    void theManifestTellsOfTextsThatWereCut(int words, boolean cut) throws Exception {
        String text = "The minister" + " of public works".repeat(words / 3) + " said that the blast was staged.";
        String article = runs.file("long.jsonl", "{\"id\":\"1\",\"text\":\"" + text + "\"}");
        runs.score("--input=" + article);
        String manifest = Files.readString(folder.resolve("out/_MANIFEST.json"));
        assertThat(manifest).containsPattern("\"texts_cut\" : " + (cut ? "[1-9]" : "0,"));
    }

    @Test
    void anOutputThatIsThereIsReplacedWhenAsked() {
        runs.file("out/old.txt", "old");
        runs.score(input, "--overwrite");
        assertThat(folder.resolve("out/old.txt")).doesNotExist();
        assertThat(folder.resolve("out/_MANIFEST.json")).exists();
        assertThat(runs.names()).containsExactly("in.jsonl", "out");
    }

    @Test
    void aFailedRunLeavesTheOldOutputAlone() throws Exception {
        runs.file("out/precious.txt", "mine");
        var engines = new org.framewise.jobs.scoring.Engines(
                StandardEngines.all().prototypes(),
                StandardEngines.all().models(),
                StandardEngines.all().voices(),
                claim -> {
                    throw new IllegalStateException("no stance");
                });
        assertThatThrownBy(() -> runs.score(engines, input, "--untrained", "--overwrite"))
                .hasMessageContaining("no stance");
        assertThat(Files.readString(folder.resolve("out/precious.txt"))).isEqualTo("mine");
        assertThat(runs.names()).containsExactly("in.jsonl", "out");
    }

    @Test
    void aDryRunWritesNothing() {
        ScoreResult result = runs.score(input, "--dry-run");
        assertThat(runs.names()).containsExactly("in.jsonl");
        assertThat(result.written()).isFalse();
        assertThat(result.articles()).isEqualTo(1);
        assertThat(result.plan()).contains("events: 0", "output: " + runs.path("out") + " (parquet)");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "2, 2, 1", "9, 2, 1"})
    void aLimitTakesTheFirst(int limit, int articles, int rejected) {
        String three = runs.file("3.jsonl", "{\"id\":\"a\",\"text\":\"A.\"}\nbroken\n{\"id\":\"b\",\"text\":\"B.\"}\n");
        ScoreResult result = runs.score("--input=" + three, "--limit=" + limit);
        assertThat(result.articles()).isEqualTo(articles);
        assertThat(result.rejected()).isEqualTo(rejected);
        assertThat(runs.table("sentences").count()).isEqualTo(articles);
    }
}
