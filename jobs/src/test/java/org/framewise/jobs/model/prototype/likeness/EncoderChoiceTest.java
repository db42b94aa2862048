package org.framewise.jobs.model.prototype.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewise.datasets.BadInputException;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.embedding.StaticEncoder;
import org.junit.jupiter.api.Test;

class EncoderChoiceTest {

    @Test
    void isOneOfTheNames() {
        assertThat(EncoderChoice.STATIC.encoder()).isSameAs(StaticEncoder.minilm());
        assertThat(EncoderChoice.NGRAMS.encoder()).isEqualTo(new HashedNgramEncoder());
    }

    @Test
    void tellsWhatDecidesOnTheVectors() {
        assertThat(EncoderChoice.STATIC.identity()).matches("[0-9a-f]{64}");
        assertThat(EncoderChoice.NGRAMS.identity()).isEqualTo("hashed n-grams, 1024 buckets");
        assertThat(new EncoderChoice("bge-small").identity()).isEqualTo(EncoderModel.BGE_SMALL.identity());
    }

    @Test
    void refusesWhatIsNeitherANameNorAFolder() {
        assertThatThrownBy(() -> new EncoderChoice("word2vec").encoder())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("word2vec: is not a folder; give one with model.onnx and tokenizer.json");
        assertThatThrownBy(() -> new EncoderChoice(" "))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--encoder: no name; take one of static, ngrams, minilm, minilm-float, bge-small,"
                        + " bge-small-float, or a folder");
    }
}
