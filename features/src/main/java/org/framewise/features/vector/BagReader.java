package org.framewise.features.vector;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;

/**
 * Units as bags of dense vectors, which networks read: a passage is one item, its embeddings side by side, or an item for
 * each token; an article is an item for each sentence.
 */
public final class BagReader implements Serializable {

    private final List<FeatureBlock> blocks;
    private final EmbeddingReader embeddings;

    /**
     * @param blocks embeddings and names; what makes many items stands alone: {@link Terms#TOKENS}, or {@link Terms#SENTENCES} of the
     *     unit's own text
     */
    public BagReader(List<FeatureBlock> blocks, TextEncoder encoder) {
        if (blocks.isEmpty() || !blocks.stream().allMatch(BagReader::fits)) {
            throw new IllegalArgumentException("a bag is made of embeddings and names, not of " + blocks);
        }
        this.blocks = List.copyOf(blocks);
        this.embeddings = new EmbeddingReader(encoder);
    }

    private static boolean fits(FeatureBlock block) {
        return block.terms().dense() || block.terms() == Terms.NAMES;
    }

    public List<FeatureBlock> blocks() {
        return blocks;
    }

    /** How loud each number of an item is to be: its block's weight. */
    public float[] emphasis() {
        float[] emphasis = new float[width()];
        int at = 0;
        for (FeatureBlock block : blocks) {
            for (int i = 0; i < width(block); i++) {
                emphasis[at++] = (float) block.weight();
            }
        }
        return emphasis;
    }

    /** The sentences that are the items of {@link #read}; none where items are no sentences. */
    public List<String> sentences(TextUnit unit) {
        return isOf(Terms.SENTENCES) && first().channel().equals(FeatureBlock.TEXT)
                ? EmbeddingReader.sentences(unit.text())
                : List.of();
    }

    /** Items × numbers, at least one item; zeros for what is not there. */
    public float[][] read(TextUnit unit) {
        if (isOf(Terms.TOKENS)) {
            return embeddings.tokens(TermExtractor.text(unit, first()));
        }
        List<String> sentences = sentences(unit);
        return sentences.isEmpty()
                ? new float[][] {joined(unit)}
                : sentences.stream()
                        .map(sentence -> embeddings.read(sentence, Terms.EMBEDDING))
                        .toArray(float[][]::new);
    }

    private FeatureBlock first() {
        return blocks.get(0);
    }

    private boolean isOf(Terms terms) {
        return first().terms() == terms;
    }

    private float[] joined(TextUnit unit) {
        float[] joined = new float[width()];
        int at = 0;
        for (FeatureBlock block : blocks) {
            String text = TermExtractor.text(unit, block);
            if (!text.isBlank()) {
                float[] vector =
                        block.terms() == Terms.NAMES ? NameVector.of(text) : embeddings.read(text, block.terms());
                System.arraycopy(vector, 0, joined, at, vector.length);
            }
            at += width(block);
        }
        return joined;
    }

    private int width() {
        return blocks.stream().mapToInt(this::width).sum();
    }

    private int width(FeatureBlock block) {
        return block.terms() == Terms.NAMES ? NameVector.WIDTH : embeddings.width(block.terms());
    }
}
