package org.framewise.features.vector;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;

/**
 * Units as bags of dense vectors, which networks read: a passage is one item, its embeddings side by side; an article is an
 * item for each sentence.
 */
public final class BagReader implements Serializable {

    private final List<FeatureBlock> blocks;
    private final EmbeddingReader embeddings;

    /** @param blocks embeddings; {@link Terms#SENTENCES} of the unit's own text, which makes many items, stands alone */
    public BagReader(List<FeatureBlock> blocks, TextEncoder encoder) {
        if (blocks.isEmpty() || !blocks.stream().allMatch(block -> block.terms().dense())) {
            throw new IllegalArgumentException("a bag is made of embeddings, not of " + blocks);
        }
        this.blocks = List.copyOf(blocks);
        this.embeddings = new EmbeddingReader(encoder);
    }

    public List<FeatureBlock> blocks() {
        return blocks;
    }

    /** How loud each number of an item is to be: its block's weight. */
    public float[] emphasis() {
        float[] emphasis = new float[width()];
        int at = 0;
        for (FeatureBlock block : blocks) {
            for (int i = 0; i < embeddings.width(block.terms()); i++) {
                emphasis[at++] = (float) block.weight();
            }
        }
        return emphasis;
    }

    /** The texts of the items that {@link #read} gives. */
    public List<String> items(TextUnit unit) {
        if (!isOfSentences()) {
            return List.of(unit.text());
        }
        List<String> sentences = EmbeddingReader.sentences(unit.text());
        return sentences.isEmpty() ? List.of(unit.text()) : sentences;
    }

    /** Items × numbers, at least one item; zeros for what is not there. */
    public float[][] read(TextUnit unit) {
        return isOfSentences()
                ? items(unit).stream()
                        .map(sentence -> embeddings.read(sentence, Terms.EMBEDDING))
                        .toArray(float[][]::new)
                : new float[][] {joined(unit)};
    }

    private boolean isOfSentences() {
        FeatureBlock first = blocks.get(0);
        return first.terms() == Terms.SENTENCES && first.channel().equals(FeatureBlock.TEXT);
    }

    private float[] joined(TextUnit unit) {
        float[] joined = new float[width()];
        int at = 0;
        for (FeatureBlock block : blocks) {
            String text = TermExtractor.text(unit, block);
            if (!text.isBlank()) {
                float[] vector = embeddings.read(text, block.terms());
                System.arraycopy(vector, 0, joined, at, vector.length);
            }
            at += embeddings.width(block.terms());
        }
        return joined;
    }

    private int width() {
        return blocks.stream()
                .mapToInt(block -> embeddings.width(block.terms()))
                .sum();
    }
}
