package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddingBlocksTest {

    private static final Set<String> PASSAGE = Set.of("preceding", "following", "article", "previous", "title");
    private static final Set<String> EVENT =
            Set.of("roles", "phrases", "preceding-phrases", "following-phrases", "preceding", "article");

    @Test
    void aPassageAsItIsWrittenWhatItMeansItsNeighboursAndItsArticle() {
        assertThat(EmbeddingBlocks.of(Target.SENTENCE, PASSAGE, true))
                .containsExactly(
                        new FeatureBlock("text", Terms.LAYERS, 1),
                        new FeatureBlock("text", Terms.EMBEDDING, 1),
                        new FeatureBlock("preceding", Terms.EMBEDDING, 0.35),
                        new FeatureBlock("following", Terms.EMBEDDING, 0.35),
                        new FeatureBlock("article", Terms.SENTENCES, 1));
    }

    @Test
    void aReplyAndWhatItRepliesTo() {
        assertThat(EmbeddingBlocks.of(Target.SENTENCE, Set.of("parent", "source", "meta"), true))
                .extracting(FeatureBlock::channel, FeatureBlock::weight)
                .contains(tuple("parent", 0.7), tuple("source", 0.7))
                .hasSize(4);
    }

    @Test
    void ofAnEventWhoseActorsAreKnownPhrasesForNames() {
        assertThat(EmbeddingBlocks.of(Target.SENTENCE, EVENT, true))
                .containsExactly(
                        new FeatureBlock("phrases", Terms.LAYERS, 1),
                        new FeatureBlock("phrases", Terms.EMBEDDING, 1),
                        new FeatureBlock("preceding-phrases", Terms.EMBEDDING, 0.5),
                        new FeatureBlock("following-phrases", Terms.EMBEDDING, 0.5));
    }

    @Test
    void anArticleAsItsSentences() {
        assertThat(EmbeddingBlocks.of(Target.ARTICLE, PASSAGE, true))
                .containsExactly(new FeatureBlock("text", Terms.SENTENCES, 5));
        assertThat(EmbeddingBlocks.ofNetwork(Target.ARTICLE, PASSAGE, true))
                .containsExactly(
                        new FeatureBlock("text", Terms.SENTENCES, 1), new FeatureBlock("text", Terms.PLACES, 1));
    }

    @Test
    void aNetworkHearsThePassagesArticleSoftly() {
        List<FeatureBlock> loud = EmbeddingBlocks.of(Target.SENTENCE, PASSAGE, true);
        List<FeatureBlock> soft = EmbeddingBlocks.ofNetwork(Target.SENTENCE, PASSAGE, true);

        assertThat(soft.subList(0, 4)).isEqualTo(loud.subList(0, 4));
        assertThat(soft.get(4)).isEqualTo(new FeatureBlock("article", Terms.SENTENCES, 0.3));
    }

    @Test
    void tokensOfWhatIsReadButNotOfWholeArticles() {
        assertThat(EmbeddingBlocks.ofTokens(Target.SENTENCE, PASSAGE))
                .containsExactly(new FeatureBlock("text", Terms.TOKENS, 1));
        assertThat(EmbeddingBlocks.ofTokens(Target.SENTENCE, EVENT))
                .containsExactly(new FeatureBlock("phrases", Terms.TOKENS, 1));
        assertThat(EmbeddingBlocks.ofTokens(Target.ARTICLE, PASSAGE)).isEmpty();
    }

    @Test
    void networksReadNamesTooWhereSomeAreKnown() {
        assertThat(EmbeddingBlocks.ofNetwork(Target.SENTENCE, Set.of("roles", "phrases", "cues"), true))
                .endsWith(new FeatureBlock("cues", Terms.NAMES, 1))
                .hasSize(3);
        assertThat(EmbeddingBlocks.ofNetwork(Target.ARTICLE, Set.of("cues"), true))
                .noneMatch(block -> block.terms() == Terms.NAMES);
        assertThat(EmbeddingBlocks.ofClaims(true))
                .startsWith(new FeatureBlock("phrases", Terms.LAYERS, 1))
                .endsWith(new FeatureBlock("claim", Terms.NAMES, 1));
        assertThat(EmbeddingBlocks.ofClaims(false)).noneMatch(block -> block.terms() == Terms.LAYERS);
        assertThat(EmbeddingBlocks.tokensOfClaims()).containsExactly(new FeatureBlock("phrases", Terms.TOKENS, 1));
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theyAreWhatABagIsMadeOf(Target target) {
        List<FeatureBlock> blocks = EmbeddingBlocks.ofNetwork(target, PASSAGE, true);

        assertThat(new BagReader(blocks, new HashedNgramEncoder()).blocks()).isEqualTo(blocks);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void withoutLayersWhereTheEncoderShowsNone(Target target) {
        assertThat(EmbeddingBlocks.of(target, PASSAGE, false))
                .extracting(FeatureBlock::terms)
                .isNotEmpty()
                .doesNotContain(Terms.LAYERS);
        assertThat(EmbeddingBlocks.ofNetwork(target, EVENT, false))
                .extracting(FeatureBlock::terms)
                .isNotEmpty()
                .doesNotContain(Terms.LAYERS);
    }
}
