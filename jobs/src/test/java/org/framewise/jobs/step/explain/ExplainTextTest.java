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
import org.framewise.jobs.report.explain.ExplainedSentence;
import org.framewise.jobs.report.explain.ExplainedStance;
import org.framewise.jobs.report.explain.Mark;
import org.framewise.jobs.step.StandardEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences typed in, with a taxonomy of one's own, whose cues do not change. */
class ExplainTextTest {

    private static final String TAXONOMY = """
            id: small
            name: Small
            axes: [{id: doubt, name: Doubt}]
            labels:
              - {id: hoax, axis: doubt, name: Hoax, definition: It never happened., cues: [{pattern: "was a hoax", weight: 4}]}
              - {id: staged, axis: doubt, name: Staged, definition: They did it., cues: [{pattern: "{home} staged it", weight: 1}]}
            """;
    private static final String EVENTS = """
            - {event: fire, actors: {home: [Norland], rival: [Sudmark]}}
            - {event: flood, actors: {home: [Sudmark]}}
            """;

    @TempDir
    Path folder;

    private String taxonomy;
    private String events;

    @BeforeEach
    void write() throws Exception {
        taxonomy = "--taxonomy=" + Files.writeString(folder.resolve("small.yaml"), TAXONOMY);
        events = "--event=" + Files.writeString(folder.resolve("events.yaml"), EVENTS);
    }

    private Answer answer(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(taxonomy);
        all.add("--language=en");
        return new ExplainText(Questions.of(all.toArray(String[]::new)).text().orElseThrow(), StandardEngines.all())
                .execute();
    }

    @Test
    void everyLabelFromTheFloorUp() {
        ExplainedSentence sentence = answer("--text=The fire was a hoax, a guard said.", "--floor=0.5")
                .sentences()
                .get(0);
        assertThat(sentence.heading()).isEqualTo("Code points 0 to 34, no event, language en");
        assertThat(sentence.labels()).singleElement().satisfies(label -> {
            assertThat(label.label()).isEqualTo("hoax");
            assertThat(label.accepted()).isTrue();
            assertThat(label.axis()).isEqualTo("doubt");
            assertThat(label.stance()).map(ExplainedStance::name).isPresent();
            assertThat(label.evidence()).containsExactly("cue: was a hoax → \"was a hoax\"");
        });
    }

    @Test
    void aLabelThatIsAskedForHoweverUnlikely() {
        assertThat(answer("--text=Rain fell on the hills.", "--label=hoax")
                        .sentences()
                        .get(0)
                        .labels())
                .extracting(ExplainedLabel::label, ExplainedLabel::accepted)
                .containsExactly(tuple("hoax", false));
    }

    @Test
    void wordsInPlace() {
        ExplainedSentence sentence = answer(
                        "--text=Some say that Norland staged it.", events, "--event-id=fire", "--floor=0")
                .sentences()
                .get(0);
        assertThat(sentence.heading()).contains("event fire");
        assertThat(sentence.marks().stream()
                        .map(mark -> mark.name() + "=" + mark.span().of(sentence.text()))
                        .toList())
                .contains("cue=say", "{home}=Norland", "staged?=Norland staged it");
    }

    @Test
    void theEventSaysWhoIsWho() {
        assertThat(answer("--text=So Sudmark went home.", events, "--event-id=flood")
                        .sentences()
                        .get(0)
                        .marks())
                .extracting(Mark::name)
                .containsExactly("{home}");
        assertThat(answer("--text=So Sudmark went home.", events, "--event-id=fire")
                        .sentences()
                        .get(0)
                        .marks())
                .extracting(Mark::name)
                .containsExactly("{rival}");
    }

    @Test
    void whatStandsBeforeIsReadAndNotShown() {
        Answer answer = answer(
                "--previous=Mayor Ada Hale spoke first.", "--text=\"The fire was a hoax,\" she said. Rain fell.");
        assertThat(answer.sentences())
                .extracting(ExplainedSentence::heading)
                .containsExactly(
                        "Code points 0 to 32, no event, language en", "Code points 33 to 43, no event, language en");
    }

    @Test
    void withoutAnEventFileAnyNamePlaysAnyRole() {
        assertThat(answer("--text=Rain fell.").notes())
                .containsExactly("no event file: any name may fill a role; say who is who with --event");
        assertThat(answer("--text=Rain fell.", events).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--event-id=fire | --event-id: no event 'fire' in the event files; name one with --event",
                "--label=hoaks | --label: no label 'hoaks'; did you mean 'hoax'? The labels are hoax, staged"
            })
    void whatIsNotThere(String option, String message) {
        assertThatThrownBy(() -> answer("--text=Rain fell.", option))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    @Test
    void anEventThatIsNotListed() {
        assertThatThrownBy(() -> answer("--text=Rain fell.", events, "--event-id=fires"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--event-id: no event 'fires' in the event files; did you mean 'fire'? The events are fire,"
                        + " flood");
    }
}
