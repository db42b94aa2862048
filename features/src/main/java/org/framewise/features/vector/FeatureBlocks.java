package org.framewise.features.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framewise.datasets.corpus.Target;

/** The feature blocks that a task is learned from, by what it labels and what surrounds its units. */
public final class FeatureBlocks {

    private FeatureBlocks() {}

    /**
     * @param channels the context channels that occur in the corpus
     * @return the unit's own words and characters, then what its surroundings add at less weight
     */
    public static List<FeatureBlock> of(Target target, Set<String> channels) {
        List<FeatureBlock> blocks = new ArrayList<>();
        blocks.add(new FeatureBlock(FeatureBlock.TEXT, Terms.WORDS, 1));
        blocks.add(new FeatureBlock(FeatureBlock.TEXT, Terms.CHARACTERS, 1));
        if (target != Target.ARTICLE) {
            blocks.add(new FeatureBlock(FeatureBlock.TEXT, Terms.SURFACE, 0.1));
        }
        for (FeatureBlock block : CONTEXT) {
            boolean title = block.channel().equals("title");
            if (channels.contains(block.channel()) && (target != Target.ARTICLE || title)) {
                blocks.add(block);
            }
        }
        return List.copyOf(blocks);
    }

    private static final List<FeatureBlock> CONTEXT = List.of(
            new FeatureBlock("title", Terms.WORDS, 0.3),
            new FeatureBlock("previous", Terms.WORDS, 0.3),
            new FeatureBlock("next", Terms.WORDS, 0.3),
            new FeatureBlock("parent", Terms.WORDS, 0.5),
            new FeatureBlock("meta", Terms.WORDS, 1));
}
