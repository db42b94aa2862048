package org.framewise.jobs.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs of every kind, and what their articles are called. */
class ScoreInputTest {

    private static final String[] WHO = {"article_id", "source", "text"};

    @TempDir
    Path folder;

    private ScoreRuns runs;

    @BeforeEach
    void start() {
        runs = new ScoreRuns(folder);
    }

    @Test
    void aFolderOfFilesOfSeveralFormats() throws IOException {
        runs.file("in/a.jsonl", "{\"id\":\"1\",\"source\":\"Gazette\",\"text\":\"One.\"}\n");
        runs.file("in/b.csv.gz", gzip("source,id,text\nHerald,2,\"Two;\nor so.\"\n"));
        runs.file("in/c.tsv", "id\ttext\n3\tThree.\n");
        runs.file("in/deep/d.txt", "Four.\r\n");
        runs.file("in/e.jsonl.gz", gzip("{\"id\":\"5\",\"text\":\"Five.\"}\n"));
        runs.file("in/notes.md", "Not read.");
        runs.file("in/_skipped.txt", "Not read.");
        runs.score("--input=" + runs.path("in"));
        assertThat(runs.rows("sentences", WHO))
                .containsExactly(
                        "1|Gazette|One.",
                        "2|Herald|Two;",
                        "2|Herald|or so.",
                        "3||Three.",
                        "5||Five.",
                        "deep/d.txt||Four.");
    }

    @Test
    void aGlobAndAFileWithAnotherName() {
        runs.file("in/a1.log", "{\"id\":\"1\",\"text\":\"One.\"}");
        runs.file("in/a2.log", "{\"id\":\"2\",\"text\":\"Two.\"}");
        runs.file("in/b.log", "nothing");
        runs.score("--input=" + runs.path("in/a*.log"), "--input-format=jsonl");
        assertThat(runs.rows("sentences", WHO)).containsExactly("1||One.", "2||Two.");
    }

    @Test
    void parquetWithOtherNamesAndTypes() {
        runs.spark()
                .sql("select 7L id, 'Gazette' outlet, timestamp'2030-02-01 09:30:00' at, 'Seven.' body"
                        + " union all select 8, null, null, null")
                .coalesce(1)
                .write()
                .parquet(runs.path("in"));
        ScoreResult result = runs.score(
                "--input=" + runs.path("in"), "--column=text=body", "--column=source=outlet", "--column=published=at");
        assertThat(runs.rows("sentences", "article_id", "source", "text", "published"))
                .containsExactly("7|Gazette|Seven.|2030-02-01T09:30:00Z");
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(runs.rows("rejected", "line", "reason"))
                .containsExactly("2|the text is missing or empty; give every article a text");
    }

    @Test
    void anArticleWithoutAnIdGetsOneThatStays() {
        String input = "--input=" + runs.file("in.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
        runs.score(input);
        assertThat(runs.rows("sentences", "article_id", "text")).allMatch(row -> row.matches("[0-9a-f]{16}\\|.*"));
        var first = runs.rows("sentences", "article_id");
        runs.score(input, "--overwrite", "--partitions=2");
        assertThat(runs.rows("sentences", "article_id")).isEqualTo(first).doesNotHaveDuplicates();
    }

    @Test
    void onlyEmoji() {
        runs.score("--input="
                + runs.file("in.jsonl", "{\"id\":\"1\",\"text\":\"\uD83D\uDD25\uD83D\uDE31 \uD83D\uDE2D\"}"));
        assertThat(runs.rows("sentences", "article_id", "begin", "end")).containsExactly("1|0|4");
        assertThat(runs.rows("mentions")).isEmpty();
    }

    @Test
    void theLanguageAndTheEventThatAreGivenStay() {
        runs.score("--input="
                + runs.file("in.jsonl", "{\"id\":\"1\",\"text\":\"One.\",\"language\":\"DE-at\",\"event\":\"e\"}"));
        assertThat(runs.rows("sentences", "language", "event")).containsExactly("de|e");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
