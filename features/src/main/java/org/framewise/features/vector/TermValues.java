package org.framewise.features.vector;

import java.util.Arrays;

/**
 * The terms of one block of one unit.
 *
 * @param keys hashes of terms, or dimensions of an embedding; ascending, each once
 * @param values beside them: how often a term occurs, at least 1, or an embedding's value
 */
public record TermValues(int[] keys, float[] values) {

    /** Counts keys that may repeat, in any order; {@code found} is sorted in place. */
    static TermValues counted(int[] found, int length) {
        Arrays.sort(found, 0, length);
        int[] keys = new int[length];
        float[] counts = new float[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (size == 0 || keys[size - 1] != found[i]) {
                keys[size++] = found[i];
            }
            counts[size - 1]++;
        }
        return new TermValues(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    }

    /** Every dimension of a vector. */
    static TermValues dense(float[] vector) {
        int[] keys = new int[vector.length];
        Arrays.setAll(keys, dimension -> dimension);
        return new TermValues(keys, vector);
    }
}
