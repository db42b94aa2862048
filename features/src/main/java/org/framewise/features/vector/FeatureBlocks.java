package org.framewise.features.vector;

import java.util.List;
import java.util.Set;
import org.framewise.datasets.corpus.Target;

/** The feature blocks that a task is learned from, by what it labels and what surrounds its units. */
public final class FeatureBlocks {

    /**
     * An article's characters tell more than its words, above all in languages that inflect. Latin letters and concepts let
     * one language learn from another; concepts help within one, too.
     */
    private static final List<FeatureBlock> ARTICLE = List.of(
            new FeatureBlock(FeatureBlock.TEXT, Terms.WORDS, 0.5),
            new FeatureBlock(FeatureBlock.TEXT, Terms.LATIN, 1),
            new FeatureBlock(FeatureBlock.TEXT, Terms.CONCEPTS, 0.7),
            new FeatureBlock("title", Terms.WORDS, 0.2));

    private static final List<FeatureBlock> PASSAGE = List.of(
            new FeatureBlock(FeatureBlock.TEXT, Terms.WORDS, 1),
            new FeatureBlock(FeatureBlock.TEXT, Terms.CHARACTERS, 1),
            new FeatureBlock(FeatureBlock.TEXT, Terms.SURFACE, 0.1),
            new FeatureBlock("title", Terms.WORDS, 0.3),
            new FeatureBlock("previous", Terms.WORDS, 0.3),
            new FeatureBlock("next", Terms.WORDS, 0.3),
            new FeatureBlock("parent", Terms.WORDS, 0.5),
            new FeatureBlock("meta", Terms.WORDS, 1));

    /**
     * Of events whose actors are known: names as roles, so that what is learned of one event reads another. The place in the
     * article is left out: where a set's writers put their asides is no sign of anything elsewhere.
     */
    private static final List<FeatureBlock> EVENT_PASSAGE =
            List.of(new FeatureBlock("roles", Terms.WORDS, 1.5), new FeatureBlock("cues", Terms.NAMES, 0.6));

    private static final List<FeatureBlock> CLAIM = List.of(
            new FeatureBlock("roles", Terms.WORDS, 1),
            new FeatureBlock("phrases", Terms.EMBEDDING, 1),
            new FeatureBlock("preceding-phrases", Terms.EMBEDDING, 0.4),
            new FeatureBlock("following-phrases", Terms.EMBEDDING, 0.4),
            new FeatureBlock("claim", Terms.NAMES, 0.7),
            new FeatureBlock("opening", Terms.NAMES, 0.3));

    private FeatureBlocks() {}

    /** Of claims: the sentence without names and its neighbours, what is known of who speaks, how the sentence opens. */
    public static List<FeatureBlock> ofClaims() {
        return CLAIM;
    }

    /**
     * @param channels the context channels that occur in the corpus
     * @return the unit's own words and characters; for what is smaller than an article also what it looks like, and what
     *     its surroundings add at less weight
     */
    public static List<FeatureBlock> of(Target target, Set<String> channels) {
        List<FeatureBlock> blocks = channels.contains("roles") ? EVENT_PASSAGE : PASSAGE;
        return present(target == Target.ARTICLE ? ARTICLE : blocks, channels);
    }

    /** Those of the unit's own text and of channels that occur. */
    static List<FeatureBlock> present(List<FeatureBlock> blocks, Set<String> channels) {
        return blocks.stream()
                .filter(block -> block.channel().equals(FeatureBlock.TEXT) || channels.contains(block.channel()))
                .toList();
    }
}
