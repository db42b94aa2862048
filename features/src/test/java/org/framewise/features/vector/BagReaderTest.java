package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.SentenceEncoder;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BagReaderTest {

    private static final int WIDTH = 384;
    private static final String TEXT = "The crew lit the fire.";
    private static final SentenceEncoder ENCODER = SentenceEncoder.shared(EncoderModel.BGE_SMALL);
    private static final BagReader PASSAGE = new BagReader(
            List.of(
                    new FeatureBlock("text", Terms.LAYERS, 1),
                    new FeatureBlock("preceding", Terms.EMBEDDING, 0.5),
                    new FeatureBlock("article", Terms.SENTENCES, 0.25)),
            ENCODER);
    private static final BagReader ARTICLE =
            new BagReader(List.of(new FeatureBlock("text", Terms.SENTENCES, 1)), ENCODER);

    private static TextUnit unit(String text, Map<String, String> context) {
        return new TextUnit(text, context, 0, Event.UNKNOWN);
    }

    @Test
    void aPassageIsOneItemItsEmbeddingsSideBySide() {
        TextUnit unit = unit(TEXT, Map.of("preceding", "It burned.", "article", "It burned.\n" + TEXT));
        float[][] bag = PASSAGE.read(unit);

        assertThat(PASSAGE.sentences(unit)).isEmpty();
        assertThat(bag).hasNumberOfRows(1);
        assertThat(bag[0]).hasSize(5 * WIDTH);
        assertThat(Arrays.copyOfRange(bag[0], 0, 3 * WIDTH)).isEqualTo(ENCODER.encodeLayers(TEXT));
        assertThat(Arrays.copyOfRange(bag[0], 3 * WIDTH, 4 * WIDTH)).isEqualTo(ENCODER.encode("It burned."));
        assertThat(Arrays.copyOfRange(bag[0], 4 * WIDTH, 5 * WIDTH))
                .isEqualTo(new EmbeddingReader(ENCODER).read("It burned.\n" + TEXT, Terms.SENTENCES));
    }

    @Test
    void whatIsNotThereIsZeros() {
        float[] item = PASSAGE.read(unit(TEXT, Map.of("article", " ")))[0];

        assertThat(Arrays.copyOfRange(item, 0, 3 * WIDTH)).isEqualTo(ENCODER.encodeLayers(TEXT));
        assertThat(Arrays.copyOfRange(item, 3 * WIDTH, 5 * WIDTH)).containsOnly(0);
    }

    @Test
    void eachNumberIsAsLoudAsItsBlock() {
        float[] emphasis = PASSAGE.emphasis();

        assertThat(emphasis).hasSize(5 * WIDTH);
        assertThat(Arrays.copyOfRange(emphasis, 0, 3 * WIDTH)).containsOnly(1);
        assertThat(Arrays.copyOfRange(emphasis, 3 * WIDTH, 4 * WIDTH)).containsOnly(0.5f);
        assertThat(Arrays.copyOfRange(emphasis, 4 * WIDTH, 5 * WIDTH)).containsOnly(0.25f);
    }

    @Test
    void anArticleIsAnItemForEachSentence() {
        TextUnit article = unit("The depot burned. " + TEXT + "\nWho knows?", Map.of());

        assertThat(ARTICLE.sentences(article)).containsExactly("The depot burned.", TEXT, "Who knows?");
        assertThat(ARTICLE.read(article)).isDeepEqualTo(new float[][] {
            ENCODER.encode("The depot burned."), ENCODER.encode(TEXT), ENCODER.encode("Who knows?")
        });
        assertThat(ARTICLE.emphasis()).hasSize(WIDTH).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, '1, 0, 0, 0'",
        "0, 5, '1, 0, 0, 0'",
        "1, 5, '0, 1, 0, 0.25'",
        "2, 5, '0, 0, 1, 0.5'",
        "4, 5, '0, 0, 1, 1'",
        "5, 11, '0, 0, 0, 0.5'",
    })
    void whereASentenceStands(int place, int sentences, String expected) {
        BagReader reader = new BagReader(
                List.of(new FeatureBlock("text", Terms.SENTENCES, 1), new FeatureBlock("text", Terms.PLACES, 0.5)),
                ENCODER);
        float[][] bag = reader.read(unit((TEXT + "\n").repeat(sentences), Map.of()));

        assertThat(bag).hasNumberOfRows(sentences);
        assertThat(Arrays.copyOf(bag[place], WIDTH)).isEqualTo(ENCODER.encode(TEXT));
        assertThat(Arrays.copyOfRange(bag[place], WIDTH, bag[place].length))
                .containsExactly(
                        Stream.of(expected.split(", ")).map(Float::valueOf).toArray(Float[]::new));
        assertThat(reader.emphasis()).hasSize(WIDTH + 4).endsWith(0.5f, 0.5f, 0.5f, 0.5f);
        assertThat(reader.read(unit("", Map.of()))).isDeepEqualTo(new float[1][WIDTH + 4]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void anArticleWithoutWordsIsOneItemOfZeros(String blank) {
        assertThat(ARTICLE.sentences(unit(blank, Map.of()))).isEmpty();
        assertThat(ARTICLE.read(unit(blank, Map.of()))).isDeepEqualTo(new float[1][WIDTH]);
    }

    @Test
    void aPassageAsItsTokens() {
        BagReader tokens = new BagReader(List.of(new FeatureBlock("phrases", Terms.TOKENS, 1)), ENCODER);
        TextUnit unit = unit("Norland lit it.", Map.of("phrases", TEXT));

        assertThat(tokens.read(unit)).isDeepEqualTo(ENCODER.encodeTokens(TEXT));
        assertThat(tokens.sentences(unit)).isEmpty();
        assertThat(tokens.emphasis()).hasSize(3 * WIDTH).containsOnly(1);
        assertThat(tokens.read(unit("Norland lit it.", Map.of()))).isDeepEqualTo(new float[1][3 * WIDTH]);
    }

    /** However they are ordered, and whatever they are: hashes with sign. */
    @Test
    void namesAreNumbersOfTheirOwn() {
        BagReader reader = new BagReader(
                List.of(new FeatureBlock("text", Terms.EMBEDDING, 1), new FeatureBlock("claim", Terms.NAMES, 0.5)),
                ENCODER);
        float[] item = reader.read(unit(TEXT, Map.of("claim", "quote:direct asks")))[0];
        float[] names = Arrays.copyOfRange(item, WIDTH, item.length);

        assertThat(Arrays.copyOf(item, WIDTH)).isEqualTo(ENCODER.encode(TEXT));
        assertThat(names).hasSize(NameVector.WIDTH);
        for (float number : names) {
            assertThat(number).isIn(-1f, 0f, 1f);
        }
        assertThat(reader.emphasis()).endsWith(0.5f).startsWith(1);
        assertThat(NameVector.of("asks quote:direct")).isEqualTo(names);
        assertThat(NameVector.of("asks quote:indirect")).isNotEqualTo(names);
        assertThat(NameVector.of("asks asks")[indexOfName("asks")]).isIn(-2f, 2f);
        assertThat(reader.read(unit(TEXT, Map.of()))[0]).endsWith(new float[NameVector.WIDTH]);
    }

    private static int indexOfName(String name) {
        float[] vector = NameVector.of(name);
        return IntStream.range(0, vector.length)
                .filter(i -> vector[i] != 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofWordsThereIsNoBag() {
        List<FeatureBlock> words =
                List.of(new FeatureBlock("text", Terms.EMBEDDING, 1), new FeatureBlock("title", Terms.WORDS, 0.5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BagReader(words, ENCODER))
                .withMessage(
                        "a bag is made of embeddings and names, not of [FeatureBlock[channel=text, terms=EMBEDDING, weight=1.0],"
                                + " FeatureBlock[channel=title, terms=WORDS, weight=0.5]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BagReader(List.of(), ENCODER))
                .withMessage("a bag is made of embeddings and names, not of []");
    }

    @Test
    void theSameAfterARoundTrip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(PASSAGE);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            BagReader copy = (BagReader) in.readObject();
            assertThat(copy.read(unit(TEXT, Map.of()))).isDeepEqualTo(PASSAGE.read(unit(TEXT, Map.of())));
        }
    }
}
