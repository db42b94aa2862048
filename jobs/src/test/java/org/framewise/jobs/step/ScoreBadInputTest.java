package org.framewise.jobs.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelMismatchException;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.scoring.LoadedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be used: a line that says so, and the run goes on where it can. */
class ScoreBadInputTest {

    @TempDir
    Path folder;

    private ScoreRuns runs;

    @BeforeEach
    void start() {
        runs = new ScoreRuns(folder);
    }

    @Test
    void brokenRecordsAreRefusedAndTheOthersScored() {
        String file = runs.file("in.jsonl", """
                {"id":"a","text":"One."}
                {"id":"b","text":
                {"id":"c"}
                {"id":"a","text":"Again."}
                {"id":"d","text":" "}
                {"id":"e","text":"Five.","published":"May 5"}
                {"id":"f","text":"Six."}
                """);
        ScoreResult result = runs.score("--input=" + file);
        assertThat(result.articles()).isEqualTo(2);
        assertThat(result.rejected()).isEqualTo(5);
        assertThat(runs.rows("sentences", "article_id")).containsExactly("a", "f");
        assertThat(runs.rows("rejected", "line", "reason"))
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith("2|broken JSON at column "),
                        missing -> assertThat(missing)
                                .isEqualTo("3|no column 'text' among: id; map it with --column text=COLUMN"),
                        twice -> assertThat(twice)
                                .isEqualTo("4|id 'a' stands at " + file + ":1 already; give every article its own"),
                        empty -> assertThat(empty)
                                .isEqualTo("5|the text is missing or empty; give every article a text"),
                        date -> assertThat(date)
                                .isEqualTo("6|published 'May 5' is no date; write 2030-02-01 or 2030-02-01T09:30:00Z"));
        assertThat(runs.rows("rejected", "place").stream().distinct()).containsExactly(file);
    }

    @Test
    void aFileThatIsNotUtf8() {
        runs.file("in/bad.txt", "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        runs.file("in/good.txt", "Tea.");
        runs.score("--input=" + runs.path("in"));
        assertThat(runs.rows("rejected", "line", "reason", "record"))
                .containsExactly("1|not UTF-8 at byte 3 of the file; convert the file with:"
                        + " iconv -f WINDOWS-1252 -t UTF-8|Caf");
        assertThat(runs.rows("sentences", "article_id")).containsExactly("good.txt");
    }

    @Test
    void aLineBeyondTheLimit() {
        String file = runs.file("in.jsonl", "{\"text\":\"" + "a".repeat(5000) + "\"}\n{\"id\":\"b\",\"text\":\"B.\"}");
        runs.score("--input=" + file, "--max-article-bytes=1_000");
        assertThat(runs.rows("rejected", "line", "reason"))
                .containsExactly("1|the line has 5,011 bytes, more than the 1,000 allowed;"
                        + " raise --max-article-bytes or split it");
    }

    @Test
    void aDamagedGzipFileCostsItsRest() {
        runs.file("in/a.jsonl.gz", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        runs.file("in/b.jsonl", "{\"id\":\"b\",\"text\":\"B.\"}");
        runs.score("--input=" + runs.path("in"));
        assertThat(runs.rows("rejected", "reason"))
                .singleElement()
                .asString()
                .contains("damaged from here to the end (");
    }

    @Test
    void whatCannotBeScoredAtAll() {
        String empty = runs.file("empty.jsonl", "");
        refuses("--input: nothing to score, the input is empty; give at least one article", "--input=" + empty);
        String gone = runs.path("gone.jsonl");
        refuses(gone + ": no such file or folder; check --input", "--input=" + gone);
        String table = runs.file("table.csv", "id,content\n1,One.\n");
        refuses(table + ": no column 'text' among: id, content; map it with --column text=content", "--input=" + table);
        String noText = runs.file("no.jsonl", "{\"id\":1,\"body\":\"One.\"}");
        refuses(noText + ":1: no column 'text' among: id, body; map it with --column text=body", "--input=" + noText);
        String odd = runs.file("odd.doc", "One.");
        refuses(
                odd + ": its name does not say its format; name it .jsonl, .csv, .tsv, .parquet or .txt, perhaps with"
                        + " .gz, or give --input-format",
                "--input=" + odd);
        String parquet = runs.file("wrong.parquet", "This is no Parquet.");
        refusesLike(parquet, "--input=" + parquet);
    }

    @Test
    void filesThatScoresDependOn() {
        String input = "--input=" + runs.file("in.jsonl", "{\"text\":\"One.\"}");
        refusesLike("atribution: no such taxonomy; did you mean 'attribution'?", input, "--taxonomy=atribution");
        refusesLike("gone.yaml: no such file", input, "--taxonomy=" + runs.path("gone.yaml"));
        refusesLike("events.yaml: no such file", input, "--event=" + runs.path("events.yaml"));
        refuses(
                runs.path("m") + ": no such model folder; name one that framewise train wrote",
                input,
                "--model=" + runs.path("m"));
        String taxonomy = runs.file("t.yaml", "id: t\nname: T\nversion: \"1\"\nlanguage: en\naxes: []\nlabels: []\n");
        refusesLike(taxonomy, input, "--taxonomy=" + taxonomy);
    }

    @Test
    void aModelForAnotherTaxonomy() {
        String input = "--input=" + runs.file("in.jsonl", "{\"text\":\"One.\"}");
        runs.file("m/model.json", "{}");
        assertThatThrownBy(() ->
                        runs.score(modelOf("other"), input, "--model=" + runs.path("m"), "--taxonomy=attribution"))
                .isInstanceOf(ModelMismatchException.class)
                .hasMessage(runs.path("m") + ": trained for taxonomy 'other', not for 'attribution'; give --taxonomy"
                        + " other, or leave it out to take the model's own");
        assertThatThrownBy(() -> runs.score(
                        modelOf("attribution"), input, "--model=" + runs.path("m"), "--taxonomy=attribution"))
                .isInstanceOf(ModelMismatchException.class)
                .hasMessageStartingWith(runs.path("m") + ": its label 'made-up' is not in taxonomy 'attribution' ");
    }

    @Test
    void aModelOfArticlesFillsArticlesAlone() {
        String input = "--input=" + runs.file("in.jsonl", "{\"id\":\"1\",\"text\":\"One. Two.\"}");
        runs.file("m/model.json", "{}");
        runs.score(modelOf("other"), input, "--model=" + runs.path("m"));
        assertThat(runs.rows("articles")).containsExactly("1||null||1|other||made-up|0.75|null|null|null|null|null");
        assertThat(runs.rows("mentions")).isEmpty();
    }

    private void refuses(String message, String... options) {
        assertThatThrownBy(() -> runs.score(options))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    private void refusesLike(String part, String... options) {
        assertThatThrownBy(() -> runs.score(options))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(part)
                .hasMessageNotContaining("\n");
    }

    private static Engines modelOf(String taxonomy) {
        Engines standard = StandardEngines.all();
        return new Engines(
                standard.prototypes(),
                folder -> new LoadedModel(new OneLabel(taxonomy), Optional.empty()),
                standard.voices(),
                standard.stances());
    }

    private record OneLabel(String taxonomy) implements Classifier {

        @Override
        public List<String> labels() {
            return List.of("made-up");
        }

        @Override
        public Target target() {
            return Target.ARTICLE;
        }

        @Override
        public float[] score(TextUnit unit) {
            return new float[] {0.75f};
        }

        @Override
        public BitSet decide(float[] scores) {
            return new BitSet();
        }

        @Override
        public List<String> evidence(TextUnit unit, int label) {
            return List.of();
        }
    }
}
