package org.framewise.jobs.step.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.EventReader;
import org.framewise.jobs.config.ConfigFile;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.step.ScoreRuns;
import org.framewise.jobs.step.StandardEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line for everything that was looked at. */
class CheckJobTest {

    private static final String TAXONOMY = """
            id: small
            name: Small
            axes: [{id: doubt, name: Doubt}]
            labels:
              - {id: hoax, axis: doubt, name: Hoax, definition: It never happened., cues: ["was a hoax", "{home} lied"]}
            """;

    @TempDir
    Path folder;

    private ScoreRuns runs;

    @BeforeEach
    void start() {
        runs = new ScoreRuns(folder);
    }

    private static CheckResult check(String... options) {
        Map<String, List<String>> given = new HashMap<>();
        for (String option : options) {
            String[] sides = (option.substring(2) + "=true").split("=", 3);
            given.merge(sides[0], List.of(sides[1]), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        Settings settings = Settings.resolve(CheckSettings.ALL, given, Map.of(), ConfigFile.NONE);
        Clock clock = Clock.fixed(Instant.parse("2030-02-02T00:00:00Z"), ZoneOffset.UTC);
        return new CheckJob(CheckOptions.of(settings), StandardEngines.all(), clock, line -> {}).execute();
    }

    private static List<String> lines(String... options) {
        return check(options).findings().stream().map(Finding::line).toList();
    }

    @Test
    void filesThatAreRight() {
        String taxonomy = runs.file("small.yaml", TAXONOMY);
        String events = runs.file("events.yaml", "- {event: fire, actors: {home: [Norland, Norlandic]}}\n");
        String input = runs.file("in.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
        assertThat(lines("--taxonomy=" + taxonomy, "--event=" + events, "--input=" + input))
                .containsExactly(
                        "ok       taxonomy " + taxonomy + ": small 1, 1 label, 1 axis, 2 cues",
                        "ok       events " + events + ": 1 event, 2 names",
                        "ok       input " + input + ": 1 file, 32 bytes, 2 articles");
    }

    @Test
    void oneMistakeDoesNotHideTheNext() {
        String taxonomy = runs.file("small.yaml", TAXONOMY.replace("was a hoax", "(was a hoax"));
        String events = runs.file("events.yaml", "- {event: fire, actors: {HOME: [Norland]}}\n");
        String gone = runs.path("gone.jsonl");
        CheckResult result =
                check("--taxonomy=" + taxonomy, "--event=" + events, "--model=" + runs.path("m"), "--input=" + gone);
        assertThat(result.findings().stream().map(Finding::line))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("error    ").contains("cue '(was a hoax'"),
                        second -> assertThat(second).startsWith("error    " + events + ":1: 'HOME' cannot be a role"),
                        third -> assertThat(third).startsWith("error    " + runs.path("m") + ": no such model folder"),
                        fourth -> assertThat(fourth)
                                .isEqualTo("error    " + gone + ": no such file or folder; check --input"));
        assertThat(result.isWrong()).isTrue();
    }

    @Test
    void recordsThatWouldBeRefused() {
        String input = runs.file("in.jsonl", """
                {"id":"a","text":"One."}
                {"id":"b","text":
                {"id":"a","text":"Again."}
                """);
        assertThat(lines("--taxonomy=" + runs.file("small.yaml", TAXONOMY), "--input=" + input)
                        .subList(1, 5))
                .satisfiesExactly(
                        ok -> assertThat(ok).startsWith("ok       input ").endsWith(", 1 article"),
                        broken -> assertThat(broken).startsWith("warning  " + input + ":2: broken JSON at column "),
                        twice -> assertThat(twice)
                                .isEqualTo("warning  " + input
                                        + ":1: id 'a' stands more than once; only this article will be scored"),
                        count -> assertThat(count).isEqualTo("warning  a run would refuse 2 records of 3"));
    }

    @Test
    void inputThatCannotBeReadAtAll() {
        String input = runs.file("in.csv", "id,body\n1,One.\n");
        assertThat(lines("--taxonomy=" + runs.file("small.yaml", TAXONOMY), "--input=" + input))
                .endsWith("error    " + input + ": no column 'text' among: id, body; map it with --column text=body");
    }

    @Test
    void eventsThatDoNotFitTheTaxonomy() {
        String taxonomy = "--taxonomy=" + runs.file("small.yaml", TAXONOMY);
        String one = runs.file("one.yaml", "- {event: fire, actors: {hone: [Norland]}}\n- {event: flood}\n");
        String two = runs.file("two.yaml", "- {event: fire, actors: {home: [Norland]}}\n");
        assertThat(lines(taxonomy, "--event=" + one))
                .endsWith(
                        "warning  " + one + ": event 'flood' has no actors; any name will fill any role there",
                        "warning  event 'fire': no taxonomy names the role 'hone'; did you mean 'home'? The roles are home");
        assertThat(lines(taxonomy, "--event=" + two, "--event=" + two))
                .endsWith("warning  event 'fire' stands in several files; the first counts");
    }

    @Test
    void theArticlesAreReadWhereNothingElseIsNamed() {
        assertThat(lines("--taxonomy=" + runs.file("small.yaml", TAXONOMY))).hasSize(1);
        assertThat(lines())
                .endsWith("ok       input the built-in sample: 54 articles")
                .hasSize(3);
    }

    @Test
    void aProposalIsAnEventFile() {
        String article =
                "A blast in Norland killed nine people on the quay, and Norlandic police sealed it off. Rescuers"
                        + " in Norland said the armed group Red Dawn had claimed responsibility. They had heard of Red Dawn before.";
        String input = runs.file("in.jsonl", "{\"event\":\"fire\",\"language\":\"en\",\"text\":\"" + article + "\"}\n");
        List<String> one =
                check("--suggest-actors", "--input=" + input, "--partitions=1").suggestion();
        assertThat(check("--suggest-actors", "--input=" + input, "--partitions=3")
                        .suggestion())
                .isEqualTo(one);
        assertThat(EventReader.read(
                                new ByteArrayInputStream(String.join("\n", one).getBytes(StandardCharsets.UTF_8)),
                                "draft")
                        .get(0)
                        .actors())
                .contains(new Actor("claimant", List.of("Red Dawn")));
    }

    @Test
    void ofMoreArticlesThanTheLimitASample() {
        String input =
                runs.file("in.jsonl", "{\"id\":\"a\",\"text\":\"One day.\"}\n{\"id\":\"b\",\"text\":\"Two days.\"}\n");
        assertThat(check("--suggest-actors", "--input=" + input, "--limit=1").suggestion())
                .contains("# Read: 1 of 2 articles, chosen by their ids; --limit sets how many.");
    }

    @Test
    void anOutputWithNothingToWrite() {
        assertThatThrownBy(() -> check("--output=x.yaml"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--output: there is nothing to write; give --suggest-actors too, or leave it out");
    }
}
