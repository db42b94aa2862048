package org.framewise.features.embedding.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Inner layers of a network that comes along, shown beside its output. */
class HiddenStatesTest {

    private static final int DIMENSION = 384;
    private static final List<String> STATES = IntStream.of(2, 5, 8)
            .mapToObj(layer -> "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0")
            .toList();
    private static final long[] TEXT = {101, 2543, 2011, 1996, 2231, 102};

    private static byte[] file;
    private static Network plain;
    private static Network shown;

    @BeforeAll
    static void openTwice() throws IOException {
        try (InputStream in = HiddenStatesTest.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx")) {
            file = in.readAllBytes();
        }
        plain = open(Pooling.MEAN, List.of());
        shown = open(Pooling.MEAN, STATES);
    }

    private static Network open(Pooling pooling, List<String> hidden) {
        return Network.open(file, "bge", pooling, hidden, 1);
    }

    private static Encoded encoded(Network network) {
        return network.run(List.of(TEXT)).get(0);
    }

    @Test
    void withoutAnyThereIsTheTextsVectorAndTheLastLayersTokens() {
        assertThat(plain.layers()).isZero();
        assertThat(plain.dimension()).isEqualTo(DIMENSION);
        assertThat(encoded(plain).vector()).hasSize(DIMENSION);
        assertThat(encoded(plain).layers()).isEmpty();
        assertThat(encoded(plain).tokens()).hasDimensions(TEXT.length, DIMENSION);
    }

    @Test
    void eachLayerStandsBesideTheTextsVector() {
        Encoded encoded = encoded(shown);

        assertThat(shown.layers()).isEqualTo(3);
        assertThat(shown.dimension()).isEqualTo(DIMENSION);
        assertThat(encoded.layers()).hasDimensions(3, DIMENSION);
        for (int layer = 0; layer < 3; layer++) {
            assertThat(encoded.layers()[layer])
                    .isNotEqualTo(encoded.vector())
                    .isNotEqualTo(encoded.layers()[(layer + 1) % 3]);
        }
    }

    @Test
    void theTextsVectorIsTheSameBitForBit() {
        assertThat(encoded(shown).vector()).isEqualTo(encoded(plain).vector());
    }

    @Test
    void layersAreAveragedHoweverTheTextIsPooled() {
        Encoded first = encoded(open(Pooling.FIRST_TOKEN, STATES));
        Encoded mean = encoded(shown);

        assertThat(first.vector()).isNotEqualTo(mean.vector());
        assertThat(first.layers()).isDeepEqualTo(mean.layers());
    }

    /** The means of the tokens' states are the layers', and the mean of the last is the text's vector. */
    @Test
    void tokensShowTheLaterLayers() {
        Encoded encoded = encoded(shown);

        assertThat(encoded.tokens()).hasDimensions(TEXT.length, 3 * DIMENSION);
        assertThat(mean(encoded.tokens(), 0)).containsExactly(encoded.layers()[1], offset(1e-5f));
        assertThat(mean(encoded.tokens(), 1)).containsExactly(encoded.layers()[2], offset(1e-5f));
        assertThat(mean(encoded.tokens(), 2)).containsExactly(encoded.vector(), offset(1e-5f));
    }

    private static float[] mean(float[][] tokens, int layer) {
        float[] mean = new float[DIMENSION];
        for (float[] token : tokens) {
            for (int i = 0; i < DIMENSION; i++) {
                mean[i] += token[layer * DIMENSION + i] / tokens.length;
            }
        }
        return mean;
    }

    @Test
    void paddingIsNoToken() {
        Encoded alone = encoded(shown);
        long[] longer = {101, 2040, 5147, 2009, 1029, 2040, 5147, 2009, 1029, 102};

        assertThat(shown.run(List.of(TEXT, longer)).get(0).tokens()).hasDimensions(TEXT.length, 3 * DIMENSION);
        assertThat(alone.size()).isEqualTo((4L + 3 * TEXT.length) * DIMENSION);
    }

    @Test
    void aStateThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> open(Pooling.MEAN, List.of("/encoder/layer.99")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("bge: ONNX Runtime cannot open it: ")
                .hasMessageContaining("/encoder/layer.99")
                .hasMessageEndingWith("; the .onnx file of a sentence encoder is right");
    }

    @Test
    void longNamesAreWrittenWithTheirWholeLength() {
        byte[] network = {1, 2, 3};
        String name = "n".repeat(200);

        byte[] whole = HiddenStates.shown(network, List.of(name));

        assertThat(whole).startsWith(network);
        // A field's tag, its length in 7 bits a byte, and what it holds: the graph, an output of it, the output's name.
        assertThat(Arrays.copyOfRange(whole, 3, 12))
                .containsExactly(0x3A, 0xD4, 0x01, 0x62, 0xD1, 0x01, 0x0A, 0xC8, 0x01);
        assertThat(whole).hasSize(12 + 200 + 6);
    }
}
