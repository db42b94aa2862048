package org.framewise.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line answers before Spark is needed: text, and the exit code. */
class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Framewise.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score --outptu x | framewise score: unknown option '--outptu'; did you mean --output?; see framewise score --help",
                "score --zzz | framewise score: unknown option '--zzz'; see framewise score --help",
                "scor | framewise: unexpected argument 'scor'; did you mean score?; see framewise --help",
                "score --limit abc | framewise score: --limit: 'abc' cannot be used; write a whole number of at least 1",
                "score --format xml | framewise score: --format: 'xml' cannot be used; write parquet, csv or json",
                "score --input-format doc | framewise score: --input-format: 'doc' cannot be used; write jsonl, csv, tsv, parquet or text",
                "explain | framewise explain: --text: nothing to explain; give --text, or --run with --article",
                "explain --text A. --floor 2 | framewise explain: --floor: '2' cannot be used; write a probability from 0 to 1",
                "explain --txt A. | framewise explain: unknown option '--txt'; did you mean --text?; see framewise explain --help",
                "evaluate | framewise evaluate: --model: one of --model and --cross-validate is wanted; name a model, or ask to cross-validate",
                "evaluate --model m --cross-validate | framewise evaluate: --model: one of --model and --cross-validate is wanted; name a model, or ask to cross-validate",
                "evaluate --model m --learning-curve | framewise evaluate: --learning-curve: a model has learned already; ask to --cross-validate instead of --model",
                "check --output x.yaml | framewise check: --output: there is nothing to write; give --suggest-actors too, or leave it out",
                "check --limit x | framewise check: --limit: 'x' cannot be used; write a whole number of at least 1",
                "score --max-article-bytes 9999999999 | framewise score: --max-article-bytes: '9999999999' cannot be used; the most is 1073741824"
            })
    void usage(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err).hasToString(message + System.lineSeparator());
    }

    @Test
    void anOptionWithoutItsValue() {
        assertThat(run("score", "--limit")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("framewise score: Missing required parameter")
                .endsWith("see framewise score --help\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--taxonomy no-such | framewise score: no-such: no such taxonomy; ",
                "--event gone.yaml | framewise score: gone.yaml: no such file; ",
                "--model gone | framewise score: gone: no such model folder; ",
                "--input gone.jsonl | framewise score: gone.jsonl: no such file or folder; check --input",
                "--input s3a://bucket/a.jsonl | framewise score: s3a://bucket/a.jsonl: Spark here cannot read s3a: (Class",
                "--config gone.yaml | framewise score: --config: cannot read 'gone.yaml'; name a YAML file"
            })
    void badInput(String options, String message) {
        assertThat(run(("score --output target/none " + options).split(" "))).isEqualTo(3);
        assertThat(err.toString()).startsWith(message).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"score --output target/none", "explain --text A.", "check"})
    void anEncoderThatTheModelDidNotLearnToReadBy(String command) {
        assertThat(run((command + " --encoder ngrams").split(" "))).isEqualTo(5);
        assertThat(out.toString() + err)
                .contains("the built-in model 'attribution': trained with encoder bge-small")
                .contains(", not with ngrams; leave --encoder out, or give bge-small");
    }

    @ParameterizedTest
    @CsvSource({"score --output target/none", "explain --text A.", "check", "train --input a --format jsonl --output m"
    })
    void anEncoderThatIsNone(String command) {
        assertThat(run((command + " --encoder word2vec").split(" "))).isEqualTo(3);
        assertThat(err.toString())
                .contains("word2vec: is not a folder; give one with model.onnx and tokenizer.json, or the name of a")
                .hasLineCount(1);
    }

    @Test
    void anEncoderForATaxonomyAlone() {
        String text = "The blast was staged: it was a false flag.";
        assertThat(run("explain", "--untrained", "--encoder", "ngrams", "--language", "en", "--text", text))
                .isZero();
        assertThat(out.toString()).containsPattern("  culprit / false-flag  0\\.\\d\\d  accepted  ");
    }

    @Test
    void checkTellsEachThingInALine(@TempDir Path folder) throws Exception {
        String events = Files.writeString(folder.resolve("e.yaml"), "- {event: fire, actors: {home: [Norland]}}\n")
                .toString();
        assertThat(run("check", "--event", events)).isZero();
        assertThat(out.toString())
                .startsWith("ok       taxonomy attribution: ")
                .contains("ok       events " + events + ": 1 event, 1 name" + System.lineSeparator())
                .endsWith("ok       model attribution: 17 labels for sentences" + System.lineSeparator())
                .hasLineCount(3);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkTellsWhatIsWrong() {
        assertThat(run("check", "--event", "gone.yaml", "--model", "gone")).isEqualTo(3);
        assertThat(out.toString())
                .contains("error    gone.yaml: no such file; ")
                .contains("error    gone: no such model folder; ");
    }

    @Test
    void aProposalNeverReplacesAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("e.yaml"), "mine");
        assertThat(run("check", "--suggest-actors", "--output", file.toString()))
                .isEqualTo(3);
        assertThat(err)
                .hasToString("framewise check: " + file + ": exists already; choose another --output"
                        + System.lineSeparator());
        assertThat(file).hasContent("mine");
    }

    @Test
    void explainShowsTheWordsInPlace() {
        assertThat(run("explain", "--language", "en", "--text", "The blast was staged: it was a false flag."))
                .isZero();
        assertThat(out.toString())
                .contains("  text        The blast was staged: it was a false flag.")
                .contains("  false-flag                                 ^^^^^^^^^^")
                .containsPattern("  culprit / false-flag  0\\.\\d\\d  accepted  ");
        assertThat(err.toString()).startsWith("framewise: no event file: ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--text A. --event gone.yaml | framewise explain: gone.yaml: no such file; ",
                "--text A. --taxonomy atribution | framewise explain: atribution: no such taxonomy; did you mean 'attribution'?",
                "--text A. --label hoaks | framewise explain: --label: no label 'hoaks'; did you mean 'hoax'? The labels are ",
                "--run gone --article a | framewise explain: gone: no such run; name the --output of framewise score"
            })
    void explainBadInput(String options, String message) {
        assertThat(run(("explain " + options).split(" "))).isEqualTo(3);
        assertThat(err.toString()).startsWith(message).hasLineCount(1);
    }

    @Test
    void completionKnowsEveryCommand() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("'--suggest-actors'").contains("'--previous'");
    }

    @Test
    void anOutputThatExists(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run("score", "--output", folder.toString())).isEqualTo(3);
        assertThat(err)
                .hasToString("framewise score: " + folder + ": exists already; give --overwrite, or another --output"
                        + System.lineSeparator());
    }

    @Test
    void theStackTraceOnlyWithDebug() {
        run("score", "--output", "target/none", "--input", "gone.jsonl", "--debug");
        assertThat(err.toString()).contains("\tat org.framewise.jobs.spark.source.InputFiles.find(");
    }

    @Test
    void helpHasAnExampleForEachCommand() {
        assertThat(run("--help")).isZero();
        assertThat(run("score", "--help")).isZero();
        assertThat(run("check", "--help")).isZero();
        assertThat(run("explain", "--help")).isZero();
        assertThat(out.toString())
                .contains("Example: framewise score --input articles.jsonl")
                .contains("Example: framewise score --input 'news/*.jsonl.gz'")
                .contains("Example: framewise check --taxonomy claims.yaml")
                .contains("Example: framewise check --suggest-actors")
                .contains("Example: framewise explain --event events.yaml")
                .contains("Example: framewise explain --run scored")
                .contains("--partition-by=COLUMNS");
    }

    @Test
    void version() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("framewise ").contains("Java " + Runtime.version());
    }
}
