package org.framewise.features.embedding.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private static float[] layer(float[] row, int layer) {
        return Arrays.copyOfRange(row, layer * DIMENSION, (layer + 1) * DIMENSION);
    }

    @Test
    void withoutAnyTheRowIsTheTextsVector() {
        assertThat(plain.layers()).isEqualTo(1);
        assertThat(plain.dimension()).isEqualTo(DIMENSION);
        assertThat(plain.run(List.of(TEXT)).get(0)).hasSize(DIMENSION);
    }

    @Test
    void eachLayerStandsBehindTheTextsVector() {
        float[] row = shown.run(List.of(TEXT)).get(0);

        assertThat(shown.layers()).isEqualTo(3);
        assertThat(shown.dimension()).isEqualTo(DIMENSION);
        assertThat(row).hasSize(4 * DIMENSION);
        for (int layer = 1; layer <= 3; layer++) {
            assertThat(layer(row, layer)).isNotEqualTo(layer(row, 0)).isNotEqualTo(layer(row, layer % 3 + 1));
        }
    }

    @Test
    void theTextsVectorIsTheSameBitForBit() {
        assertThat(layer(shown.run(List.of(TEXT)).get(0), 0))
                .isEqualTo(plain.run(List.of(TEXT)).get(0));
    }

    @Test
    void layersAreAveragedHoweverTheTextIsPooled() {
        float[] first = open(Pooling.FIRST_TOKEN, STATES).run(List.of(TEXT)).get(0);
        float[] mean = shown.run(List.of(TEXT)).get(0);

        assertThat(layer(first, 0)).isNotEqualTo(layer(mean, 0));
        assertThat(layer(first, 1)).isEqualTo(layer(mean, 1));
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
