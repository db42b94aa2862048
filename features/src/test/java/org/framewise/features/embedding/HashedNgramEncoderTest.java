package org.framewise.features.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashedNgramEncoderTest {

    private final TextEncoder encoder = new HashedNgramEncoder();

    @Test
    void givesVectorsOfLengthOne() {
        float[] vector = encoder.encode("The coast guard staged the fire itself.");
        assertThat(vector).hasSize(HashedNgramEncoder.DIMENSION);
        assertThat(Cosine.between(vector, vector)).isCloseTo(1, within(1e-6));
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        assertThat(squares).isCloseTo(1, within(1e-5));
    }

    @Test
    void givesZerosForATextWithoutWords() {
        assertThat(encoder.encode("… 😀 –")).containsOnly(0f);
        assertThat(Cosine.between(encoder.encode(""), encoder.encode("fire"))).isZero();
    }

    @Test
    void putsSimilarWordingCloser() {
        float[] claim = encoder.encode("Norland staged the fire itself");
        double same = Cosine.between(claim, encoder.encode("the fire was staged by Norland itself"));
        double near = Cosine.between(claim, encoder.encode("Norland's staging of the fires"));
        double far = Cosine.between(claim, encoder.encode("the price of bread rose in the spring"));
        assertThat(same).isGreaterThan(near);
        assertThat(near).isGreaterThan(far + 0.2);
        assertThat(far).isBetween(-0.15, 0.15);
    }

    @Test
    void givesTheSameVectorOnEveryMachine() {
        float[] vector = encoder.encode("the");
        assertThat(IntStream.range(0, vector.length).filter(i -> vector[i] != 0))
                .containsExactly(462);
        assertThat(vector[462]).isEqualTo(-1f);
    }

    @Test
    void encodesManyAsOne() {
        assertThat(encoder.encodeAll(List.of("one fire", "two")))
                .containsExactly(encoder.encode("one fire"), encoder.encode("two"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new HashedNgramEncoder(1)).hasMessage("an encoder needs 2 buckets or more, not 1");
        assertThatThrownBy(() -> Cosine.between(new float[2], new float[3]))
                .hasMessage("vectors of 2 and 3 numbers cannot be compared");
    }
}
