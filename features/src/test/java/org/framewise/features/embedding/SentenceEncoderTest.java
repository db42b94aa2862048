package org.framewise.features.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEncoderTest {

    private static final String SENTENCE = "The government lit the fire itself, a retired pilot said.";

    private final SentenceEncoder encoder = SentenceEncoder.shared(EncoderModel.BGE_SMALL);

    static Stream<String> texts() {
        return Stream.of(
                SENTENCE,
                "?",
                "a",
                "🔥🔥",
                "Wer hat das Feuer gelegt?",
                "a\u0000b",
                "half a pair \uD83D here",
                many(2000));
    }

    private static String many(int words) {
        return IntStream.range(0, words).mapToObj(word -> "harbour").collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aVectorHas384NumbersAndLengthOne(String text) {
        float[] vector = encoder.encode(text);

        assertThat(vector).hasSize(384).hasSize(encoder.dimension());
        assertThat(squares(vector)).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSameTextGivesTheSameVectorAloneOrBesideOthers(String text) {
        float[] alone = encoder.encode(text);

        assertThat(encoder.encode(text)).isEqualTo(alone);
        assertThat(encoder.encodeAll(List.of("No.", text, SENTENCE + " " + SENTENCE))
                        .get(1))
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t  "})
    void aBlankTextGivesZeros(String blank) {
        assertThat(encoder.encode(blank)).hasSize(384).containsOnly(0);
    }

    @Test
    void whatStandsBehindTheLastTokenIsCutOff() {
        String full = many(SentenceEncoder.MOST_TOKENS - 2); // two more mark where a text begins and ends

        assertThat(encoder.encode(full + " and then nothing was ever the same")).isEqualTo(encoder.encode(full));
        assertThat(encoder.encode(many(SentenceEncoder.MOST_TOKENS - 3))).isNotEqualTo(encoder.encode(full));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The government staged the attack itself.      | Officials in the capital planned the bombing on their own. | Rain will fall on the northern hills.
        A short circuit started the blaze.            | Faulty wiring caused the fire.      | The striker scored twice after the break.
        The militants claimed responsibility.         | The armed group said that it did it. | Bread has become dearer this year.
        """)
    void whatMeansMuchTheSameLiesNearer(String text, String alike, String other) {
        float[] vector = encoder.encode(text);

        assertThat(Cosine.between(vector, encoder.encode(alike)))
                .isGreaterThan(Cosine.between(vector, encoder.encode(other)) + 0.1);
    }

    @Test
    void travelsAsAName() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(encoder);
        }
        assertThat(bytes.size()).isLessThan(1000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TextEncoder copy = (TextEncoder) in.readObject();
            assertThat(copy.encode(SENTENCE)).isEqualTo(encoder.encode(SENTENCE));
            assertThat(copy).isSameAs(encoder);
        }
    }

    @Test
    void severalThreadsGetTheSameVectors() {
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(number -> "Witness " + number + " saw the fire.")
                .toList();
        List<float[]> oneByOne = encoder.encodeAll(texts);
        List<float[]> together = texts.parallelStream().map(encoder::encode).toList();

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).isEqualTo(oneByOne.get(i));
        }
    }

    private static double squares(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        return squares;
    }
}
