package org.framewise.features.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncoderModelTest {

    private static final List<String> TEXTS = List.of(
            "The depot was set alight on purpose, the mayor's office said.",
            "No.",
            "",
            "Officials denied it.",
            "Three witnesses, none of whom wished to be named, described how the crew left the quay long before the first "
                    + "smoke was seen, and asked why nobody had called the fire brigade until an hour had gone by.",
            "«Ложь», — ответил капитан.",
            "Prices rose by 3.7 % in May.",
            "No.");

    @ParameterizedTest
    @EnumSource(names = {"MINILM_FLOAT", "BGE_SMALL_FLOAT"})
    void aVectorFromABatchIsThatOfTheTextAlone(EncoderModel model) {
        SentenceEncoder encoder = SentenceEncoder.shared(model);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, TEXTS.size()).boxed().toList());
        Collections.shuffle(order, new Random(4));
        List<float[]> together = encoder.encodeAll(TEXTS);
        List<float[]> shuffled =
                encoder.encodeAll(order.stream().map(TEXTS::get).toList());

        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(together.get(i)).hasSize(384);
            assertThat(farthest(together.get(i), encoder.encode(TEXTS.get(i)))).isLessThan(1e-5);
            assertThat(farthest(shuffled.get(i), encoder.encode(TEXTS.get(order.get(i)))))
                    .isLessThan(1e-5);
        }
        assertThat(together.get(2)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"MINILM, MINILM_FLOAT", "BGE_SMALL, BGE_SMALL_FLOAT"})
    void eightBitsSayNearlyTheSameAs32(EncoderModel bits8, EncoderModel bits32) {
        assertThat(bits8.batches()).isFalse();
        assertThat(bits32.batches()).isTrue();
        List<float[]> coarse = SentenceEncoder.shared(bits8).encodeAll(TEXTS);
        List<float[]> fine = SentenceEncoder.shared(bits32).encodeAll(TEXTS);

        assertThat(Stream.of(0, 1, 3, 4, 5, 6, 7).map(i -> Cosine.between(coarse.get(i), fine.get(i))))
                .allSatisfy(cosine -> assertThat(cosine).isGreaterThan(0.95))
                .anySatisfy(cosine -> assertThat(cosine).isLessThan(0.99999));
    }

    @ParameterizedTest
    @CsvSource({
        "MINILM, minilm",
        "MINILM_FLOAT, minilm-float",
        "BGE_SMALL, bge-small",
        "BGE_SMALL_FLOAT, bge-small-float"
    })
    void eachHasANameForTheCommandLine(EncoderModel model, String id) {
        assertThat(model.id()).isEqualTo(id);
        assertThat(EncoderSource.of(id)).isEqualTo(model);
    }

    @Test
    void eachHasAnIdentityOfItsOwn() {
        assertThat(Stream.of(EncoderModel.values()).map(EncoderModel::identity))
                .doesNotHaveDuplicates()
                .allSatisfy(identity -> assertThat(identity).matches("[0-9a-f]{64}"));
    }

    @Test
    void aJarThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> EncoderModel.resource("encoder large-float", "large.onnx", "large"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("encoder large-float: large.onnx is not on the class path; "
                        + "the jar langchain4j-embeddings-large brings it (on a cluster: --jars)");
    }

    @Test
    void anEncoderWithoutThreadsIsRefused() {
        assertThatThrownBy(() -> SentenceEncoder.shared(EncoderModel.MINILM, 0))
                .hasMessage("an encoder needs 1 thread or more, not 0");
    }

    private static double farthest(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] - other[i]))
                .max()
                .orElseThrow();
    }
}
