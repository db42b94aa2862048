package org.framewise.features.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framewise.datasets.corpus.Target;

/** The feature blocks that a task is learned from, by what it labels and what surrounds its units. */
public final class FeatureBlocks {

    private static final List<FeatureBlock> AROUND = List.of(
            new FeatureBlock("title", Terms.WORDS, 0.3),
            new FeatureBlock("previous", Terms.WORDS, 0.3),
            new FeatureBlock("next", Terms.WORDS, 0.3),
            new FeatureBlock("parent", Terms.WORDS, 0.5),
            new FeatureBlock("meta", Terms.WORDS, 1));

    private FeatureBlocks() {}

    /**
     * @param channels the context channels that occur in the corpus
     * @return the unit's own words and characters; for what is smaller than an article also what it looks like, and what
     *     its surroundings add at less weight
     */
    public static List<FeatureBlock> of(Target target, Set<String> channels) {
        List<FeatureBlock> blocks = new ArrayList<>();
        blocks.add(new FeatureBlock(FeatureBlock.TEXT, Terms.WORDS, 1));
        blocks.add(new FeatureBlock(FeatureBlock.TEXT, Terms.CHARACTERS, 1));
        if (target != Target.ARTICLE) {
            blocks.add(new FeatureBlock(FeatureBlock.TEXT, Terms.SURFACE, 0.1));
            AROUND.stream().filter(block -> channels.contains(block.channel())).forEach(blocks::add);
        }
        return List.copyOf(blocks);
    }
}
