package org.framewise.features.vector;

import java.util.Arrays;

/**
 * How often each term occurs in one block of one unit.
 *
 * @param keys hashes of terms, ascending, each once
 * @param counts beside them, at least 1
 */
public record TermCounts(int[] keys, int[] counts) {

    /** Counts keys that may repeat, in any order; {@code found} is sorted in place. */
    static TermCounts of(int[] found, int length) {
        Arrays.sort(found, 0, length);
        int[] keys = new int[length];
        int[] counts = new int[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (size == 0 || keys[size - 1] != found[i]) {
                keys[size++] = found[i];
            }
            counts[size - 1]++;
        }
        return new TermCounts(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    }
}
