package org.framewise.jobs.model.prototype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.event.Event;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrototypeScoreTest {

    private final PrototypeClassifier classifier = new PrototypeClassifier(HarbourFire.TAXONOMY);
    private final PrototypeClassifier cuesAlone = new PrototypeClassifier(HarbourFire.TAXONOMY, new Mute());

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            Was it a false flag?                                  @ 3.5
            A false flag operation, they said                     @ 3.5
            A false flag, and then a second false flag            @ 3.5
            A false flag; one more flag operation                 @ 5
            Norland itself had staged that fire                   @ 2.5
            Sudmark itself had staged that fire                   @ 1.5
            A false flag of convenience                           @ 1.5
            Ships under a flag of convenience                     @ -2
            The price of bread rose by a tenth in the spring      @ 0
            """)
    void addsUpWhatCounts(String text, double strength) {
        double expected = 1 / (1 + Math.exp(-2 * (strength - 2)));
        assertThat(cuesAlone.score(HarbourFire.unit(text))[0]).isCloseTo((float) expected, within(0.05f));
    }

    @Test
    void isNearNothingWithoutASign() {
        assertThat(cuesAlone.score(HarbourFire.unit("Bread got dearer.")))
                .usingComparatorWithPrecision(0.001f)
                .containsExactly(0.018f, 0.018f, 0.018f);
        assertThat(cuesAlone.score(HarbourFire.unit(""))).hasSize(3);
    }

    @Test
    void acceptsAnExampleInItsOwnWords() {
        float[] scores = classifier.score(
                HarbourFire.unit("Everything about the blaze smells of a plot that Norland cooked up at home."));
        assertThat(classifier.decide(scores).get(0)).isTrue();
        assertThat(scores[1]).isLessThan(0.1f);
    }

    @Test
    void likesWordingThatIsNearTheClaim() {
        float near = classifier.score(HarbourFire.unit("So the warnings were brushed aside by Norland"))[1];
        float cueAlone = classifier.score(HarbourFire.unit("Bread prices: more warnings from the bakers' union"))[1];
        assertThat(near).isGreaterThan(cueAlone + 0.1f);
    }

    @Test
    void letsAnyNameFillASlotWhereTheEventIsUnknown() {
        TextUnit unknown = new TextUnit("Klara Voss ignored every warning", Map.of(), 0, Event.UNKNOWN);
        assertThat(cuesAlone.score(unknown)[1]).isCloseTo(0.27f, within(0.05f));
        assertThat(cuesAlone.score(HarbourFire.unit(unknown.text()))[1]).isLessThan(0.2f);
    }

    @Test
    void readsTheUnitAloneNotItsContext() {
        TextUnit unit = new TextUnit(
                "Bread got dearer.", Map.of("previous", "A false flag.", "next", "Staged!"), 0.5, HarbourFire.EVENT);
        assertThat(classifier.score(unit)).isEqualTo(classifier.score(HarbourFire.unit("Bread got dearer.")));
    }

    @Test
    void saysWhatItScores() {
        assertThat(classifier.taxonomy()).isEqualTo("fires");
        assertThat(classifier.labels()).containsExactly("false-flag", "warning-ignored", "other");
        assertThat(classifier.target()).isEqualTo(Target.SENTENCE);
    }
}
