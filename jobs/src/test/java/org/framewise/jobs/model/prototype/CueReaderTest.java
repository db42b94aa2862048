package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;

class CueReaderTest {

    private static final String TEXT = "🔥 Norland staged the fire under a flag of convenience.";

    private final CueReader reader = new CueReader(HarbourFire.TAXONOMY);

    @Test
    void labelByLabelTheStrongestFirst() {
        assertThat(reader.read(HarbourFire.unit("A false flag: Norland lit the fire and ignored a warning.")))
                .extracting(FoundCue::label, FoundCue::pattern, FoundCue::weight)
                .containsExactly(
                        tuple("false-flag", "false flag", 3.0),
                        tuple("false-flag", "{home} ...4 (lit|staged) ...3 fire", 2.0),
                        tuple("warning-ignored", "warning*", 0.5),
                        tuple("other", "fire", 2.0));
    }

    @Test
    void wordsAreCountedInCodePointsAndCounterCuesBelowZero() {
        assertThat(reader.read(HarbourFire.unit(TEXT)))
                .extracting(
                        FoundCue::pattern, FoundCue::weight, cue -> cue.span().of(TEXT))
                .containsExactly(
                        tuple("{home} ...4 (lit|staged) ...3 fire", 2.0, "Norland staged the fire"),
                        tuple("flag of convenience", -2.0, "flag of convenience"),
                        tuple("fire", 2.0, "fire"));
    }

    @Test
    void anyNameFillsARoleForLessWhereTheEventIsUnknown() {
        TextUnit unit = new TextUnit("So Vessland lit the fire.", Map.of(), 0, Event.UNKNOWN);

        assertThat(reader.read(unit))
                .extracting(FoundCue::label, FoundCue::weight)
                .contains(tuple("false-flag", 1.5));
        assertThat(reader.read(HarbourFire.unit("So Vessland lit the fire.")))
                .extracting(FoundCue::label)
                .containsExactly("other");
    }

    @Test
    void nothingInATextOfNothing() {
        assertThat(reader.read(HarbourFire.unit(""))).isEmpty();
    }

    @Test
    void theSameAfterARoundTrip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(reader);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            CueReader copy = (CueReader) in.readObject();
            assertThat(copy.read(HarbourFire.unit(TEXT)))
                    .isEqualTo(reader.read(HarbourFire.unit(TEXT)))
                    .isNotEmpty();
        }
    }

    @Test
    void aCueThatCannotBeReadIsNamed() {
        Taxonomy broken = new Taxonomy(
                "fires",
                "Fires",
                "1",
                "en",
                "",
                "",
                HarbourFire.TAXONOMY.axes(),
                List.of(HarbourFire.label("hoax", "", false, List.of(new Cue("(a|b", 1)), List.of(), List.of())));

        assertThatThrownBy(() -> new CueReader(broken))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("taxonomy fires, label hoax: cue '(a|b', ")
                .hasMessageEndingWith("; correct the cue");
    }
}
