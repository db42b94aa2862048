package org.framewise.jobs.step.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.report.explain.ExplainedLabel;
import org.framewise.jobs.report.explain.Explanation;
import org.framewise.jobs.step.ScoreRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a run, read back from any format. */
class ExplainRunTest {

    private static final String TAXONOMY = """
            id: small
            name: Small
            axes: [{id: doubt, name: Doubt}]
            labels:
              - {id: hoax, axis: doubt, name: Hoax, definition: It never happened., cues: [{pattern: "was a hoax", weight: 4}]}
              - {id: staged, axis: doubt, name: Staged, definition: They did it., cues: [{pattern: "staged it", weight: 1}]}
            """;

    @TempDir
    Path folder;

    private ScoreRuns runs;
    private String input;
    private String taxonomy;

    @BeforeEach
    void write() {
        runs = new ScoreRuns(folder);
        input = "--input=" + runs.file("in.jsonl", """
                {"id":"007","source":"The \\"Tern\\"","language":"en","text":"Rain fell.\\n\\nThe \\"fire\\" was a hoax, a guard said."}
                {"id":"b","language":"en","text":"Rain fell."}
                """);
        taxonomy = "--taxonomy=" + runs.file("small.yaml", TAXONOMY);
    }

    private Answer answer(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--run=" + runs.path("out"));
        return new ExplainRun(Questions.of(all.toArray(String[]::new)).run().orElseThrow()).execute();
    }

    @Test
    void theSameFromEveryFormat() {
        runs.score(input, taxonomy);
        Answer answer = answer("--article=007");
        List<String> lines = Explanation.lines(answer.sentences());
        assertThat(lines)
                .contains(
                        "Sentence 1 of article 007 (The \"Tern\"), code points 12 to 48, no event, language en",
                        "  text     The \"fire\" was a hoax, a guard said.",
                        "  speaker                         ^^^^^^^",
                        "  hoax                ^^^^^^^^^^",
                        "      \"was a hoax\" ← cue: was a hoax");
        assertThat(answer.notes())
                .containsExactly("stored by the run of 2030-02-02T00:00:00Z; to score such a sentence now: framewise"
                        + " explain --taxonomy " + runs.path("small.yaml") + " --text '…'");
        for (String format : List.of("--format=csv", "--format=json", "--partition-by=article_id,source,label")) {
            runs.score(input, taxonomy, "--overwrite", format);
            assertThat(Explanation.lines(answer("--article=007").sentences())).isEqualTo(lines);
        }
        runs.score(input, taxonomy, "--overwrite", "--format=csv", "--partition-by=article_id,label");
        assertThat(Explanation.lines(answer("--article=007").sentences())).isEqualTo(lines);
    }

    @Test
    void aSentenceThatIsAskedForWithItsOtherLabels() {
        runs.score(input, taxonomy);
        assertThat(answer("--article=007", "--sentence=0", "--floor=0.01")
                        .sentences()
                        .get(0)
                        .labels())
                .extracting(ExplainedLabel::label, ExplainedLabel::accepted)
                .containsExactlyInAnyOrder(tuple("hoax", false), tuple("staged", false));
        assertThat(answer("--article=007", "--sentence=1", "--label=staged")
                        .sentences()
                        .get(0)
                        .labels())
                .extracting(ExplainedLabel::label)
                .containsExactly("staged");
        assertThat(answer("--article=b").sentences()).isEmpty();
    }

    @Test
    void aTaxonomyThatHasChanged() {
        runs.score(input, taxonomy);
        runs.file("small.yaml", TAXONOMY + "# more\n");
        assertThat(answer("--article=007").notes())
                .contains(runs.path("small.yaml") + " has changed since that run: scores may differ");
    }

    @Test
    void whatIsNotThere() throws Exception {
        runs.score(input, taxonomy);
        String run = runs.path("out");
        refuses(run + ": no article 'x' in this run; its first is '007'", "--article=x");
        refuses(run + ": no article '0077' in this run; did you mean '007'?", "--article=0077");
        refuses("--sentence: article 'b' has no sentence 5; write a number from 0 to 0", "--article=b", "--sentence=5");
        refuses(
                "--label: no label 'hoaks' in this run; did you mean 'hoax'? The labels are hoax, staged",
                "--article=b",
                "--label=hoaks");
        Files.move(folder.resolve("out/mentions"), folder.resolve("gone"));
        refuses(run + ": holds no table 'mentions'; name the --output of framewise score", "--article=007");
    }

    @Test
    void whatIsNoRun() {
        String run = runs.path("out");
        refuses(run + ": no such run; name the --output of framewise score", "--article=a");
        runs.file("out/x.txt", "x");
        refuses(run + ": holds no _MANIFEST.json; name the --output of framewise score", "--article=a");
        runs.file("out/_MANIFEST.json", "{\"command\": \"train\"}");
        refuses(
                run + "/_MANIFEST.json: is not that of a run of score; name the --output of framewise score",
                "--article=a");
        runs.file("out/_MANIFEST.json", "{\"command\": \"score\"}");
        refuses(run + "/_MANIFEST.json: has no table format ''; score again", "--article=a");
        runs.file("out/_MANIFEST.json", "{");
        assertThatThrownBy(() -> answer("--article=a"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(run + "/_MANIFEST.json: broken JSON, ")
                .hasMessageEndingWith("; score again");
    }

    private void refuses(String message, String... options) {
        assertThatThrownBy(() -> answer(options))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }
}
