package org.framewise.features.quotation.tagged.sequence;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The weights of a linear-chain model and its best path (Viterbi). Tag 0 stands before every sentence.
 *
 * <p>Features share one table by the low bits of their hash, so that no vocabulary is kept.
 */
public final class SequenceModel implements Serializable {

    private final int tags;
    private final int mask;
    private final float[] weights;

    SequenceModel(int tags, int bits) {
        this(tags, new float[tags << bits]);
    }

    SequenceModel(int tags, float[] weights) {
        this.tags = tags;
        this.mask = weights.length / tags - 1;
        this.weights = weights;
    }

    /** How many tags there are. */
    public int tags() {
        return tags;
    }

    float[] weights() {
        return weights;
    }

    /** Where a feature's weights begin, a tag each. */
    int row(int feature) {
        return (feature & mask) * tags;
    }

    /** As above, for an edge feature behind that tag. */
    int row(int edge, int before) {
        return row(edge * 31 + (before + 1) * 0x9E3779B1 >>> 3);
    }

    /** The best tags of the sentence. */
    public int[] tag(Sequence sentence) {
        int length = sentence.length();
        int[][] from = new int[length][tags];
        float[] best = new float[tags];
        for (int at = 0; at < length; at++) {
            best = step(sentence, at, best, from[at]);
        }
        return path(from, best);
    }

    private float[] step(Sequence sentence, int at, float[] before, int[] from) {
        float[] next = new float[tags];
        Arrays.fill(next, Float.NEGATIVE_INFINITY);
        for (int tag = 0; tag < (at == 0 ? 1 : tags); tag++) {
            float[] edge = edge(sentence.edges()[at], tag);
            for (int to = 0; to < tags; to++) {
                if (before[tag] + edge[to] > next[to]) {
                    next[to] = before[tag] + edge[to];
                    from[to] = tag;
                }
            }
        }
        float[] own = sum(sentence.features()[at]);
        for (int to = 0; to < tags; to++) {
            next[to] += own[to];
        }
        return next;
    }

    private float[] sum(int[] features) {
        float[] sum = new float[tags];
        for (int feature : features) {
            int row = row(feature);
            for (int tag = 0; tag < tags; tag++) {
                sum[tag] += weights[row + tag];
            }
        }
        return sum;
    }

    private float[] edge(int[] edges, int before) {
        float[] sum = new float[tags];
        for (int edge : edges) {
            int row = row(edge, before);
            for (int tag = 0; tag < tags; tag++) {
                sum[tag] += weights[row + tag];
            }
        }
        return sum;
    }

    private static int[] path(int[][] from, float[] last) {
        int[] path = new int[from.length];
        int tag = 0;
        for (int i = 1; i < last.length; i++) {
            tag = last[i] > last[tag] ? i : tag;
        }
        for (int at = from.length - 1; at >= 0; at--) {
            path[at] = tag;
            tag = from[at][tag];
        }
        return path;
    }
}
