package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.text.TextUnit;
import org.junit.jupiter.api.Test;

class FeatureBlocksTest {

    private static final TextUnit UNIT =
            new TextUnit("Was it staged?", Map.of("previous", "It burned.", "meta", "is-source"), 0.5, Event.UNKNOWN);

    @Test
    void looksAroundASentence() {
        assertThat(FeatureBlocks.of(Target.SENTENCE, Set.of("previous", "meta")))
                .extracting(FeatureBlock::channel)
                .containsExactly("text", "text", "text", "previous", "meta");
    }

    @Test
    void keepsToTextAndTitleOfAnArticle() {
        assertThat(FeatureBlocks.of(Target.ARTICLE, Set.of("previous", "title")))
                .extracting(FeatureBlock::channel)
                .containsExactly("text", "text", "text", "title");
    }

    @Test
    void readsRolesForNamesWhereTheEventIsKnown() {
        Set<String> channels = Set.of(
                "roles", "phrases", "preceding-phrases", "following-phrases", "cues", "voice", "previous", "title");
        assertThat(FeatureBlocks.of(Target.SENTENCE, channels))
                .containsExactly(
                        new FeatureBlock("roles", Terms.WORDS, 1.5), new FeatureBlock("cues", Terms.NAMES, 0.6));
        assertThat(FeatureBlocks.of(Target.SENTENCE, Set.of("roles", "previous")))
                .containsExactly(new FeatureBlock("roles", Terms.WORDS, 1.5));
    }

    @Test
    void keepsToTheWordsOfAnArticleWhoseEventIsKnown() {
        assertThat(FeatureBlocks.of(Target.ARTICLE, Set.of("roles", "phrases", "cues")))
                .extracting(FeatureBlock::terms)
                .containsExactly(Terms.WORDS, Terms.LATIN, Terms.CONCEPTS);
    }

    @Test
    void readsOfAClaimTheSentenceAndWhatIsKnownOfIt() {
        assertThat(FeatureBlocks.ofClaims())
                .containsExactly(
                        new FeatureBlock("roles", Terms.WORDS, 1),
                        new FeatureBlock("phrases", Terms.EMBEDDING, 1),
                        new FeatureBlock("preceding-phrases", Terms.EMBEDDING, 0.4),
                        new FeatureBlock("following-phrases", Terms.EMBEDDING, 0.4),
                        new FeatureBlock("claim", Terms.NAMES, 0.7),
                        new FeatureBlock("opening", Terms.NAMES, 0.3));
    }

    @Test
    void tellsTheSameWordApartByItsChannel() {
        List<FeatureBlock> blocks =
                List.of(new FeatureBlock("text", Terms.WORDS, 1), new FeatureBlock("previous", Terms.WORDS, 1));
        TextUnit twice = new TextUnit("staged", Map.of("previous", "staged"), 0, Event.UNKNOWN);
        List<TermValues> terms = new TermExtractor(blocks, new HashedNgramEncoder()).extract(twice);

        assertThat(terms.get(0).keys()[0]).isNotEqualTo(terms.get(1).keys()[0]);
    }

    @Test
    void namesTheTermsBehindColumns() {
        List<FeatureBlock> blocks =
                List.of(new FeatureBlock("text", Terms.WORDS, 1), new FeatureBlock("previous", Terms.WORDS, 1));
        TermExtractor extractor = new TermExtractor(blocks, new HashedNgramEncoder());
        TextUnit other = new TextUnit("Quite another one", Map.of(), 0, Event.UNKNOWN);
        List<TermValues> terms = extractor.extract(UNIT);
        Vocabulary vocabulary = VocabularyBuilder.fit(blocks, List.of(terms, terms, extractor.extract(other)));

        assertThat(extractor.names(UNIT, vocabulary).values())
                .contains("\"staged\"", "\"was it\"", "previous: \"burned\"");
    }

    @Test
    void refusesAWeightThatWeighsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureBlock("text", Terms.WORDS, 0))
                .withMessage("a block's weight lies above 0 and up to 100, not 0.0");
    }
}
