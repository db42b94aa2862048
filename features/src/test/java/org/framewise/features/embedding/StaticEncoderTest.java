package org.framewise.features.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticEncoderTest {

    private final StaticEncoder encoder = StaticEncoder.minilm();

    @ParameterizedTest
    @ValueSource(strings = {"The depot burned.", "?", "harbour", "Feuer im Hafen", "пожар", "half a pair \uD83D here"})
    void aVectorHasLengthOne(String text) {
        float[] vector = encoder.encode(text);

        assertThat(vector).hasSize(128).hasSize(encoder.dimension());
        assertThat(IntStream.range(0, vector.length)
                        .mapToDouble(i -> vector[i] * vector[i])
                        .sum())
                .isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u0000", "🔥", "\uE000"})
    void aTextWithoutKnownTokensGivesZeros(String text) {
        assertThat(encoder.encode(text)).hasSize(128).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The government staged the attack itself. | The authorities organised the bombing.   | Rain will fall on the northern hills.
        A short circuit started the blaze.       | Faulty wiring caused the fire.           | The striker scored twice after the break.
        The militants claimed responsibility.    | The armed group said that it did it.     | Bread has become dearer this year.
        The minister resigned on Monday.         | The secretary stepped down this week.    | Whales eat small fish in the cold sea.
        """)
    void whatMeansMuchTheSameLiesNearer(String text, String alike, String other) {
        float[] vector = encoder.encode(text);

        assertThat(Cosine.between(vector, encoder.encode(alike)))
                .isGreaterThan(Cosine.between(vector, encoder.encode(other)) + 0.1);
    }

    @Test
    void commonWordsWeighLessThanRareOnes() {
        float[] text = encoder.encode("the harbour");

        assertThat(Cosine.between(text, encoder.encode("harbour")))
                .isGreaterThan(Cosine.between(text, encoder.encode("the")) + 0.3);
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(encoder.encode("CAFÉ Fire")).isEqualTo(encoder.encode("cafe\u0301 fire"));
    }

    /** To the bit: a hash of the bits of several vectors. */
    @Test
    void givesTheSameVectorsOnEveryMachine() {
        List<float[]> vectors = encoder.encodeAll(List.of(
                "The depot was set alight on purpose, the mayor's office said.", "3.7 % – naïve", "unfathomableness"));

        assertThat(vectors.stream().map(Arrays::hashCode)).containsExactly(-1379650510, -14179360, 909809727);
    }

    @Test
    void theTableHasAnIdentity() {
        assertThat(encoder.identity()).isEqualTo("fcb991064d739f4018b35ed127f8968951945a071be51433346b5fa9e87e2cfb");
    }

    @Test
    void travelsAsAName() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(encoder);
        }
        assertThat(bytes.size()).isLessThan(200);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isSameAs(encoder);
        }
    }
}
