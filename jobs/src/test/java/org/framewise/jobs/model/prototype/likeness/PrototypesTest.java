package org.framewise.jobs.model.prototype.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three labels about a flood, whatever the encoder. */
class PrototypesTest {

    private static final List<Prototype> FLOOD = List.of(
            new Prototype(0, "The dam burst because nobody maintained it", true),
            new Prototype(0, "Repairs to the dam were put off for years", true),
            new Prototype(0, "The dam broke as it was old and neglected.", false),
            new Prototype(1, "The rain was heavier than anyone had foreseen", true),
            new Prototype(1, "Such a downpour comes once in a century", true));

    private static Prototypes prototypes(String encoder) {
        return new Prototypes(TextEncoder.of(encoder), 3, FLOOD, UnaryOperator.identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "ngrams"})
    void toldByALabelsOwnWords(String encoder) {
        Likeness[] likeness = prototypes(encoder).of("Repairs to the dam were put off for years");

        assertThat(likeness).hasSize(3);
        assertThat(likeness[0].words()).isCloseTo(2, within(1e-6));
        assertThat(likeness[0].said()).isEqualTo("like: \"Repairs to the dam were put off for years\" (1.00)");
        assertThat(likeness[1].alone()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "ngrams"})
    void ranksOtherWordsForTheSameThing(String encoder) {
        Likeness[] likeness = prototypes(encoder).of("For years nobody had repaired the old dam");

        assertThat(likeness[0].margin()).isGreaterThan(likeness[1].margin() + 1);
        assertThat(likeness[0].matters()).isTrue();
    }

    /** What makes encoders comparable: sentences of no label stay near nothing, however alike all texts are to an encoder. */
    @ParameterizedTest
    @ValueSource(strings = {"static", "ngrams"})
    void leavesPlainSentencesNearNothing(String encoder) {
        Prototypes prototypes = prototypes(encoder);
        double[] found = Background.SENTENCES.stream()
                .flatMap(sentence -> Stream.of(prototypes.of(sentence)))
                .mapToDouble(Likeness::besideCues)
                .toArray();

        assertThat(DoubleStream.of(found).average().orElseThrow()).isLessThan(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "ngrams"})
    void knowsNothingOfALabelWithoutWordsNorOfATextWithout(String encoder) {
        assertThat(prototypes(encoder).of("The dam was old")[2]).isEqualTo(new Likeness(0, 0, Nearest.NONE));
        assertThat(prototypes(encoder).of("")).extracting(Likeness::alone).containsOnly(0.0);
    }

    @Test
    void worksForOneLabelAlone() {
        Prototypes one = new Prototypes(StaticEncoder.minilm(), 1, FLOOD.subList(0, 3), UnaryOperator.identity());

        assertThat(one.of("Nobody maintained the dam, and it burst")[0].alone()).isGreaterThan(1);
        assertThat(one.of("The film tells of two sisters and a farm")[0].alone())
                .isLessThan(0.2);
    }
}
