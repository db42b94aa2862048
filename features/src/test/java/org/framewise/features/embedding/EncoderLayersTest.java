package org.framewise.features.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text is written: three inner layers side by side. */
class EncoderLayersTest {

    private static final int SHOWN = 3;

    private final SentenceEncoder encoder = SentenceEncoder.shared(EncoderModel.BGE_SMALL);

    private float[] layer(String text, int layer) {
        int dimension = encoder.dimension();
        return Arrays.copyOfRange(encoder.encodeLayers(text), layer * dimension, (layer + 1) * dimension);
    }

    @Test
    void threeLayersOf384NumbersEach() {
        assertThat(encoder.layersDimension()).isEqualTo(SHOWN * 384);
        assertThat(encoder.encodeLayers("Who lit it?")).hasSize(SHOWN * 384);
        assertThat(encoder.encode("Who lit it?")).hasSize(384);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "Who lit the fire at the depot?", "Wer hat das Feuer gelegt?"})
    void eachHasLengthOneAndIsNoOther(String text) {
        float[] last = encoder.encode(text);
        for (int layer = 0; layer < SHOWN; layer++) {
            assertThat(length(layer(text, layer))).isCloseTo(1, within(1e-5));
            assertThat(layer(text, layer)).isNotEqualTo(last).isNotEqualTo(layer(text, (layer + 1) % SHOWN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void aBlankTextGivesZeros(String blank) {
        assertThat(encoder.encodeLayers(blank)).hasSize(SHOWN * 384).containsOnly(0);
    }

    @Test
    void theOrderOfAskingMakesNoDifference() {
        float[] before = encoder.encodeLayers("The depot burned on Monday.");
        float[] vector = encoder.encode("The depot burned on Monday.");
        vector[0] = 7; // what is handed out is a copy

        assertThat(encoder.encodeLayers("The depot burned on Monday.")).isEqualTo(before);
        assertThat(encoder.encode("The depot burned on Monday.")[0]).isNotEqualTo(7);
    }

    /** Of bge: the layers 6 and 9, and the last. */
    @Test
    void aTokenHasThreeStatesOfLengthOne() {
        float[][] tokens = encoder.encodeTokens("Who lit it?");

        assertThat(encoder.tokenDimension()).isEqualTo(3 * 384);
        assertThat(tokens).hasDimensions("[CLS] who lit it ? [SEP]".split(" ").length, 3 * 384);
        for (float[] token : tokens) {
            for (int state = 0; state < 3; state++) {
                assertThat(length(Arrays.copyOfRange(token, state * 384, (state + 1) * 384)))
                        .isCloseTo(1, within(1e-5));
            }
        }
        // The text's vector is the last state of its first token.
        assertThat(Arrays.copyOfRange(tokens[0], 2 * 384, 3 * 384)).isEqualTo(encoder.encode("Who lit it?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void aBlankTextHasOneTokenOfZeros(String blank) {
        assertThat(encoder.encodeTokens(blank)).hasDimensions(1, 3 * 384);
        assertThat(encoder.encodeTokens(blank)[0]).containsOnly(0);
    }

    private static double length(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }
}
