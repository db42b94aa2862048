package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.SentenceEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddingReaderTest {

    private static final String LONG = "The government lit the fire itself, a pilot said.";
    private static final String SHORT = "It rained.";

    private final SentenceEncoder encoder = SentenceEncoder.shared(EncoderModel.BGE_SMALL);
    private final EmbeddingReader reader = new EmbeddingReader(encoder);

    @Test
    void sentencesAreAveragedByTheRootsOfTheirLengths() {
        float[] read = reader.read(LONG + " " + SHORT, Terms.SENTENCES);
        float[] first = encoder.encode(LONG);
        float[] second = encoder.encode(SHORT);
        double a = Math.sqrt(LONG.length());
        double b = Math.sqrt(SHORT.length());

        assertThat(read).hasSize(384);
        for (int i = 0; i < read.length; i++) {
            assertThat((double) read[i]).isCloseTo((a * first[i] + b * second[i]) / (a + b), within(1e-6));
        }
    }

    @Test
    void oneSentencesAverageIsItsVector() {
        assertThat(reader.read(LONG, Terms.SENTENCES)).containsExactly(encoder.encode(LONG), within(1e-6f));
    }

    @Test
    void aSentenceIsReadAsItsVectorOrAsItsLayers() {
        assertThat(reader.read(LONG, Terms.EMBEDDING)).isEqualTo(encoder.encode(LONG));
        assertThat(reader.read(LONG, Terms.LAYERS)).isEqualTo(encoder.encodeLayers(LONG));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"EMBEDDING", "SENTENCES", "LAYERS"})
    void asWideAsItSays(Terms terms) {
        assertThat(reader.read(LONG, terms)).hasSize(reader.width(terms));
    }

    @Test
    void wordsAreNoEmbedding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(LONG, Terms.WORDS))
                .withMessage("WORDS are no embedding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "One. Two.|One.#Two.",
                "Really?! “Yes.” 7 left…  Gone|Really?!#“Yes.”#7 left…#Gone",
                "He said (loudly!) «no»|He said (loudly!) «no»",
                "Отряд ушёл. Город горит.|Отряд ушёл.#Город горит.",
                "in 3.5 days. then more|in 3.5 days. then more"
            })
    void sentencesEndAfterAMarkBeforeACapital(String text, String sentences) {
        assertThat(EmbeddingReader.sentences(text)).containsExactly(sentences.split("#"));
    }

    @Test
    void everyLineIsASentenceAtLeast() {
        assertThat(EmbeddingReader.sentences("no mark\n\n  \nOne. Two")).isEqualTo(List.of("no mark", "One.", "Two"));
    }
}
