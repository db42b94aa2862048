package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.SentenceEncoder;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;

/** A sentence embedding's numbers pass through as they are, times the block's weight. */
class EmbeddingTermsTest {

    private static final List<FeatureBlock> EMBEDDING = List.of(new FeatureBlock("phrases", Terms.EMBEDDING, 2));
    private static final String PHRASE = "The government lit the fire.";
    private static final TextUnit UNIT =
            new TextUnit("Norland lit the fire.", Map.of("phrases", PHRASE), 0, Event.UNKNOWN);
    private static final String OTHER_PHRASE = "The ferry leaves at nine.";
    private static final TextUnit OTHER =
            new TextUnit("The ferry leaves at nine.", Map.of("phrases", OTHER_PHRASE), 0, Event.UNKNOWN);
    private static final TextUnit BARE = new TextUnit("Norland lit the fire.", Map.of(), 0, Event.UNKNOWN);

    private final TermExtractor extractor =
            new TermExtractor(EMBEDDING, SentenceEncoder.shared(EncoderModel.BGE_SMALL));
    private final Vocabulary vocabulary = VocabularyBuilder.fit(
            EMBEDDING, Stream.of(UNIT, OTHER, BARE).map(extractor::extract).toList());

    @Test
    void theChannelsEmbeddingFromTheMeanTimesTheWeight() {
        SentenceEncoder encoder = SentenceEncoder.shared(EncoderModel.BGE_SMALL);
        float[] own = encoder.encode(PHRASE);
        float[] other = encoder.encode(OTHER_PHRASE);
        SparseVector vector = vocabulary.vector(extractor.extract(UNIT));

        assertThat(vector.indices()).isEqualTo(IntStream.range(0, 384).toArray());
        for (int i = 0; i < own.length; i++) {
            float mean = (own[i] + other[i]) / 2;
            assertThat(vector.values()[i]).isCloseTo(2 * (own[i] - mean), within(1e-6f));
        }
    }

    @Test
    void aUnitWithoutTheChannelHasNone() {
        assertThat(vocabulary.vector(extractor.extract(BARE)).indices()).isEmpty();
    }

    @Test
    void itsDimensionsHaveNoNames() {
        assertThat(extractor.names(UNIT, vocabulary)).isEmpty();
    }

    @Test
    void theSameAfterARoundTrip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(extractor);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TermExtractor copy = (TermExtractor) in.readObject();
            assertThat(vocabulary.vector(copy.extract(UNIT)).values())
                    .isEqualTo(vocabulary.vector(extractor.extract(UNIT)).values());
        }
    }
}
