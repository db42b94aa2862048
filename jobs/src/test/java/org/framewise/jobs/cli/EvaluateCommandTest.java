package org.framewise.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code evaluate} prints and writes. */
class EvaluateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String label = i % 3 == 0 ? "accident" : "staged";
            lines.append("{\"article\":\"port-%d\",\"text\":\"The fire was %s.\",\"labels\":[\"%s\"]}%n"
                    .formatted(i, i % 3 == 0 ? "an accident" : "staged by the crew", label));
        }
        Files.writeString(folder.resolve("data.jsonl"), lines);
    }

    private int evaluate(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "evaluate",
                "--cross-validate",
                "--input",
                folder.resolve("data.jsonl").toString(),
                "--format",
                "jsonl",
                "--learner",
                "linear"));
        arguments.addAll(List.of(more));
        return Framewise.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void figuresGoToTheTerminalToJsonAndToAPage() throws Exception {
        assertThat(evaluate("--predictions", file("mine.jsonl"))).isZero();
        int exit = evaluate(
                "--against",
                file("mine.jsonl"),
                "--learning-curve",
                "--json",
                file("f.json"),
                "--page",
                file("f.html"));

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("label     support  predicted  precision  recall     F1  average precision    ECE  by chance")
                .contains("labels, tuned for micro-f1, against " + file("mine.jsonl") + "; 40 units in 40 groups")
                .contains("metric            this  other  difference  95 % interval          p")
                .contains("micro-f1         1.000  1.000      +0.000  [+0.000, +0.000]  1.0000")
                .contains("share  articles  units  micro-f1  95 % interval");
        JsonNode json = new JsonMapper().readTree(folder.resolve("f.json").toFile());
        assertThat(json.at("/evaluations/0/metrics/micro-f1/value").asDouble()).isEqualTo(1);
        assertThat(json.at("/curves/0/points")).hasSize(5);
        assertThat(folder.resolve("f.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void aWrongFileToCompareWithIsFoundAtOnce() {
        assertThat(evaluate("--against", file("gone.tsv"))).isEqualTo(3);
        assertThat(err)
                .hasToString("framewise evaluate: " + file("gone.tsv")
                        + ": no such file; give the path of a readable file" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "ngrams"})
    void theEncoderCanBeChosen(String encoder) {
        assertThat(evaluate("--encoder", encoder)).isZero();
        assertThat(out.toString()).contains("micro-f1         1.000");
    }

    @Test
    void outletsMustBeKnown() {
        assertThat(evaluate("--group-by", "source")).isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "--group-by source: the corpus does not name at least three sources; group by article, or give"
                                + " every article a 'source', in the format 'mentions' or 'jsonl'");
    }
}
