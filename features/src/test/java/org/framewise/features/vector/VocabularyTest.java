package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final List<FeatureBlock> WORDS = List.of(new FeatureBlock(FeatureBlock.TEXT, Terms.WORDS, 2));

    @Test
    void keepsTermsOfTwoUnitsAndNotOfAll() {
        Vocabulary vocabulary = fit("bomb train", "bomb plane", "bomb train station");

        // "bomb" stands in all three; of "train", "bomb train", "plane" … only two stand in two units
        assertThat(vocabulary.size()).isEqualTo(2);
    }

    @Test
    void weighsBySublinearTfIdfToTheBlocksLength() {
        Vocabulary vocabulary = fit("a b", "a c", "b d", "e");
        SparseVector vector = vocabulary.vector(terms("a x a b"));

        // both terms have df 2 of 4; tf 2 gives 1 + ln 2; the block's weight is 2
        double a = 1 + Math.log(2);
        double length = Math.sqrt(a * a + 1);
        assertThat(sorted(vector.values())).hasSize(2);
        assertThat(sorted(vector.values())[0]).isCloseTo((float) (2 / length), within(1e-6f));
        assertThat(sorted(vector.values())[1]).isCloseTo((float) (2 * a / length), within(1e-6f));
        assertThat(vocabulary.statistics(0)[0]).isCloseTo((float) (Math.log(5.0 / 3) + 1), within(1e-6f));
    }

    @Test
    void knowsNothingOfNewTerms() {
        assertThat(fit("a b", "a c", "b").vector(terms("q r s")).indices()).isEmpty();
    }

    @Test
    void givesTheSameVectorAfterARoundTrip() throws Exception {
        Vocabulary vocabulary = fit("the blast", "the claim", "a blast", "a claim");
        SparseVector before = vocabulary.vector(terms("the blast and a claim"));
        SparseVector after = copy(vocabulary).vector(terms("the blast and a claim"));

        assertThat(after.indices()).isEqualTo(before.indices()).isNotEmpty();
        assertThat(after.values()).isEqualTo(before.values());
    }

    @Test
    void refusesKeysOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(WORDS, new int[][] {{3, 3}}, new float[][] {{1, 1}}))
                .withMessage("term keys must ascend, but 3 follows 3");
    }

    @Test
    void anEmbeddingIsCentredOverTheUnitsThatHaveOne() {
        List<FeatureBlock> blocks = List.of(new FeatureBlock(FeatureBlock.TEXT, Terms.EMBEDDING, 2));
        List<TermValues> first = List.of(TermValues.dense(new float[] {1, 0}));
        List<TermValues> second = List.of(TermValues.dense(new float[] {3, 4}));
        List<TermValues> none = List.of(TermValues.dense(new float[0]));

        Vocabulary vocabulary = VocabularyBuilder.fit(blocks, List.of(first, second, none));

        assertThat(vocabulary.statistics(0)).containsExactly(2, 2);
        assertThat(vocabulary.vector(first).values()).containsExactly(-2, -4);
        assertThat(vocabulary.vector(second).values()).containsExactly(2, 4);
        assertThat(vocabulary.vector(none).values()).isEmpty();
    }

    private static Vocabulary fit(String... texts) {
        return VocabularyBuilder.fit(
                WORDS, Stream.of(texts).map(VocabularyTest::terms).toList());
    }

    private static List<TermValues> terms(String text) {
        return new TermExtractor(WORDS, new HashedNgramEncoder())
                .extract(new TextUnit(text, Map.of(), 0, Event.UNKNOWN));
    }

    private static float[] sorted(float[] values) {
        float[] copy = values.clone();
        java.util.Arrays.sort(copy);
        return copy;
    }

    private static Vocabulary copy(Vocabulary vocabulary) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(vocabulary);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Vocabulary) in.readObject();
        }
    }
}
