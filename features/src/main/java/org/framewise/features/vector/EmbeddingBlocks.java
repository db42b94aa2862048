package org.framewise.features.vector;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.Target;

/** The embeddings that a task is learned from: of the unit, of what stands beside it, of its article. */
public final class EmbeddingBlocks {

    private static final List<FeatureBlock> PASSAGE = List.of(
            new FeatureBlock(FeatureBlock.TEXT, Terms.LAYERS, 1),
            new FeatureBlock(FeatureBlock.TEXT, Terms.EMBEDDING, 1),
            new FeatureBlock("preceding", Terms.EMBEDDING, 0.35),
            new FeatureBlock("following", Terms.EMBEDDING, 0.35),
            new FeatureBlock("parent", Terms.EMBEDDING, 0.7),
            new FeatureBlock("source", Terms.EMBEDDING, 0.7),
            new FeatureBlock("article", Terms.SENTENCES, 1));

    /** Of events whose actors are known: phrases for names. */
    private static final List<FeatureBlock> EVENT_PASSAGE = List.of(
            new FeatureBlock("phrases", Terms.LAYERS, 1),
            new FeatureBlock("phrases", Terms.EMBEDDING, 1),
            new FeatureBlock("preceding-phrases", Terms.EMBEDDING, 0.5),
            new FeatureBlock("following-phrases", Terms.EMBEDDING, 0.5));

    /** An average lies closer to the others than a sentence does. */
    private static final List<FeatureBlock> ARTICLE = List.of(new FeatureBlock(FeatureBlock.TEXT, Terms.SENTENCES, 5));

    private static final List<FeatureBlock> PLACES = List.of(new FeatureBlock(FeatureBlock.TEXT, Terms.PLACES, 1));

    private static final List<FeatureBlock> TOKENS = List.of(new FeatureBlock(FeatureBlock.TEXT, Terms.TOKENS, 1));

    private static final List<FeatureBlock> EVENT_TOKENS = List.of(new FeatureBlock("phrases", Terms.TOKENS, 1));

    private static final List<FeatureBlock> CUES = List.of(new FeatureBlock("cues", Terms.NAMES, 1));

    private static final List<FeatureBlock> CLAIM = List.of(new FeatureBlock("claim", Terms.NAMES, 1));

    private static final double LOUD_ARTICLE = 0.3;

    private EmbeddingBlocks() {}

    /**
     * For a regression.
     *
     * @param channels the context channels that occur in the corpus
     * @param layered whether the encoder has inner layers to show
     */
    public static List<FeatureBlock> of(Target target, Set<String> channels, boolean layered) {
        List<FeatureBlock> blocks = channels.contains("roles") ? EVENT_PASSAGE : PASSAGE;
        return FeatureBlocks.present(shown(target == Target.ARTICLE ? ARTICLE : blocks, layered), channels);
    }

    private static List<FeatureBlock> shown(List<FeatureBlock> blocks, boolean layered) {
        return blocks.stream()
                .filter(block -> layered || block.terms() != Terms.LAYERS)
                .toList();
    }

    /** For a network over the tokens of passages; nothing of articles, whose tokens are too many. */
    public static List<FeatureBlock> ofTokens(Target target, Set<String> channels) {
        if (target == Target.ARTICLE) {
            return List.of();
        }
        return FeatureBlocks.present(channels.contains("roles") ? EVENT_TOKENS : TOKENS, channels);
    }

    /**
     * For a network: weights as loudness, see {@link BagReader#emphasis}; the article's own is low, or it is learned by
     * heart. Of events also the cues, of articles where their sentences stand.
     */
    public static List<FeatureBlock> ofNetwork(Target target, Set<String> channels, boolean layered) {
        List<FeatureBlock> known = target == Target.ARTICLE ? PLACES : FeatureBlocks.present(CUES, channels);
        return Stream.concat(
                        of(target, channels, layered).stream().map(block -> softened(block, target)), known.stream())
                .toList();
    }

    private static FeatureBlock softened(FeatureBlock block, Target target) {
        return block.terms() == Terms.SENTENCES
                ? new FeatureBlock(block.channel(), block.terms(), target == Target.ARTICLE ? 1 : LOUD_ARTICLE)
                : block;
    }

    /** For a network that reads claims: the sentence without names, its neighbours, and what is known of who speaks. */
    public static List<FeatureBlock> ofClaims(boolean layered) {
        return Stream.concat(shown(EVENT_PASSAGE, layered).stream(), CLAIM.stream())
                .toList();
    }

    /** For a network over the tokens of claims. */
    public static List<FeatureBlock> tokensOfClaims() {
        return EVENT_TOKENS;
    }
}
