package org.framewise.jobs.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found does not depend on how the input is cut. */
class ScorePartitionsTest {

    private static final List<String> TABLES =
            List.of("sentences", "mentions", "articles", "timeline", "narratives", "competition", "rejected");

    @TempDir
    Path folder;

    @Test
    void theSampleInOneThreeAndSeventeenParts() {
        ScoreRuns runs = new ScoreRuns(folder);
        List<List<String>> whole = tables(runs, 1);
        assertThat(tables(runs, 3)).isEqualTo(whole);
        assertThat(tables(runs, 17)).isEqualTo(whole);
    }

    private static List<List<String>> tables(ScoreRuns runs, int partitions) {
        runs.score("--partitions=" + partitions, "--overwrite", "--limit=30");
        return TABLES.stream().map(table -> runs.rows(table)).toList();
    }

    /** Lines of about 1 KB, so that the file is cut within lines; every 100th is broken, and there are blank lines. */
    @Test
    void aFileThatIsCutGivesEachRecordOnceWithItsLine() {
        ScoreRuns runs = new ScoreRuns(folder);
        String text = "It is not known who did it. ".repeat(36);
        String file = runs.file(
                "big.jsonl",
                String.join(
                        "\n",
                        IntStream.range(1, 1500)
                                .mapToObj(i -> i % 100 == 0
                                        ? "broken"
                                        : i % 150 == 1 ? "" : "{\"id\":" + i + ",\"text\":\"" + text + "\"}")
                                .toList()));
        ScoreResult result = runs.score("--input=" + file, "--partitions=7", "--dry-run");
        assertThat(result.articles()).isEqualTo(1499 - 14 - 10);
        assertThat(result.rejected()).isEqualTo(14);
        runs.score("--input=" + file, "--partitions=7", "--limit=1200", "--untrained");
        assertThat(runs.rows("rejected", "line"))
                .containsExactlyInAnyOrderElementsOf(Stream.iterate(100, line -> line + 100)
                        .limit(12)
                        .map(String::valueOf)
                        .toList());
        assertThat(runs.table("sentences").select("article_id").distinct().count())
                .isEqualTo(1200);
    }
}
