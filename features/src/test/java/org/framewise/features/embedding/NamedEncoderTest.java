package org.framewise.features.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedEncoderTest {

    @ParameterizedTest
    @CsvSource({"static, false", "ngrams, false", "bge-small, true"})
    void isOneOfTheNames(String name, boolean layered) {
        TextEncoder encoder = TextEncoder.of(name);

        assertThat(encoder.id()).isEqualTo(name);
        assertThat(encoder.layered()).isEqualTo(layered);
        assertThat(encoder.encodeLayers("Who lit it?")).hasSize(encoder.layersDimension());
        assertThat(encoder.encodeLayers("Who lit it?").length > encoder.dimension())
                .isEqualTo(layered);
    }

    @Test
    void tellsWhatDecidesOnTheVectors() {
        assertThat(TextEncoder.of("static").identity()).matches("[0-9a-f]{64}");
        assertThat(TextEncoder.of("ngrams").identity()).isEqualTo("hashed n-grams, 1024 buckets");
        assertThat(TextEncoder.of("bge-small").identity()).isEqualTo(EncoderModel.BGE_SMALL.identity());
    }

    @Test
    void refusesWhatIsNeitherANameNorAFolder() {
        assertThatThrownBy(() -> TextEncoder.of("word2vec"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("word2vec: is not a folder; give one with model.onnx and tokenizer.json");
        assertThatThrownBy(() -> TextEncoder.of(" "))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--encoder: no name; take one of static, ngrams, minilm, minilm-float, bge-small,"
                        + " bge-small-float, or a folder");
    }
}
