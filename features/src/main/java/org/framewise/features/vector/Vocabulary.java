package org.framewise.features.vector;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The terms that a model knows, with a number on each: fitted on training units alone. A unit's words become sublinear TF-IDF
 * (1 + ln tf) · (ln((1 + n) / (1 + df)) + 1), of unit length in each block; an embedding is centred, so that where there is
 * none, as before an article's first sentence, it looks like any. All are multiplied by their block's weight. Immutable.
 */
public final class Vocabulary implements Serializable {

    private final List<FeatureBlock> blocks;
    private final int[][] keys;
    private final float[][] statistics;
    private final int[] offsets;

    /**
     * @param keys for each block, term hashes, strictly ascending
     * @param statistics beside them: a term's inverse document frequency, or the mean of a dimension of an embedding
     */
    public Vocabulary(List<FeatureBlock> blocks, int[][] keys, float[][] statistics) {
        this.blocks = List.copyOf(blocks);
        this.keys = keys;
        this.statistics = statistics;
        this.offsets = new int[blocks.size() + 1];
        for (int b = 0; b < blocks.size(); b++) {
            requireAscending(keys[b]);
            offsets[b + 1] = offsets[b] + keys[b].length;
        }
    }

    private static void requireAscending(int[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i - 1] >= keys[i]) {
                throw new IllegalArgumentException("term keys must ascend, but " + keys[i] + " follows " + keys[i - 1]);
            }
        }
    }

    /** How many columns a vector has. */
    public int size() {
        return offsets[blocks.size()];
    }

    public List<FeatureBlock> blocks() {
        return blocks;
    }

    /** Term hashes of one block; not to be changed. */
    public int[] keys(int block) {
        return keys[block];
    }

    /** Inverse document frequencies, or means, of one block; not to be changed. */
    public float[] statistics(int block) {
        return statistics[block];
    }

    /** The column of a term, or -1 for a term that training did not show often enough. */
    int column(int block, int key) {
        int at = Arrays.binarySearch(keys[block], key);
        return at < 0 ? -1 : offsets[block] + at;
    }

    /** The vector of a unit's terms as {@link TermExtractor#extract} gives them. */
    public SparseVector vector(List<TermValues> terms) {
        int most = terms.stream().mapToInt(counts -> counts.keys().length).sum();
        int[] indices = new int[most];
        float[] values = new float[most];
        int size = 0;
        for (int b = 0; b < blocks.size(); b++) {
            int end = fill(b, terms.get(b), indices, values, size);
            scale(blocks.get(b), values, size, end);
            size = end;
        }
        return new SparseVector(Arrays.copyOf(indices, size), Arrays.copyOf(values, size));
    }

    private int fill(int block, TermValues terms, int[] indices, float[] values, int from) {
        int size = from;
        int at = 0;
        Terms.Value value = blocks.get(block).terms().value();
        for (int i = 0; i < terms.keys().length; i++) {
            at = Arrays.binarySearch(keys[block], at, keys[block].length, terms.keys()[i]);
            if (at >= 0) {
                indices[size] = offsets[block] + at;
                values[size++] = switch (value) {
                    case TF_IDF -> (float) (1 + Math.log(terms.values()[i])) * statistics[block][at];
                    case PRESENCE -> 1;
                    case OWN -> terms.values()[i] - statistics[block][at];
                };
            } else {
                at = -at - 1;
            }
        }
        return size;
    }

    private static void scale(FeatureBlock block, float[] values, int from, int to) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += values[i] * values[i];
        }
        double factor = block.terms().weighted() && squares > 0 ? block.weight() / Math.sqrt(squares) : block.weight();
        for (int i = from; i < to; i++) {
            values[i] *= (float) factor;
        }
    }
}
