package org.framewise.features.vector;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
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
     * @param blocks embeddings and names; what makes many items stands first and alone: {@link Terms#TOKENS}, or
     *     {@link Terms#SENTENCES} of the unit's own text, which their {@link Terms#PLACES} may follow
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
                ? new float[][] {item(block -> part(unit, block))}
                : IntStream.range(0, sentences.size())
                        .mapToObj(place -> item(block -> part(sentences, place, block)))
                        .toArray(float[][]::new);
    }

    private FeatureBlock first() {
        return blocks.get(0);
    }

    private boolean isOf(Terms terms) {
        return first().terms() == terms;
    }

    /** @param part what a block reads; nothing where there is nothing to read */
    private float[] item(Function<FeatureBlock, float[]> part) {
        float[] item = new float[width()];
        int at = 0;
        for (FeatureBlock block : blocks) {
            float[] vector = part.apply(block);
            System.arraycopy(vector, 0, item, at, vector.length);
            at += width(block);
        }
        return item;
    }

    private float[] part(TextUnit unit, FeatureBlock block) {
        String text = TermExtractor.text(unit, block);
        if (text.isBlank()) {
            return new float[0];
        }
        return block.terms() == Terms.NAMES ? NameVector.of(text) : embeddings.read(text, block.terms());
    }

    private float[] part(List<String> sentences, int place, FeatureBlock block) {
        return block.terms() == Terms.PLACES
                ? PlaceVector.of(place, sentences.size())
                : embeddings.read(sentences.get(place), Terms.EMBEDDING);
    }

    private int width() {
        return blocks.stream().mapToInt(this::width).sum();
    }

    private int width(FeatureBlock block) {
        return switch (block.terms()) {
            case NAMES -> NameVector.WIDTH;
            case PLACES -> PlaceVector.WIDTH;
            default -> embeddings.width(block.terms());
        };
    }
}
