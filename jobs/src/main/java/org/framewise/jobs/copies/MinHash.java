package org.framewise.jobs.copies;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Signatures whose places agree as often as their texts are alike: the chance that two texts have the same value in one
 * place is their Jaccard similarity (Broder 1997). Always the same functions, so signatures of two runs can be compared.
 */
final class MinHash {

    /** Values in a signature. */
    static final int SIZE = 256;

    private static final long[] FACTORS =
            new SplittableRandom(20300201).longs(SIZE).map(a -> a | 1).toArray();
    private static final long[] OFFSETS =
            new SplittableRandom(20300514).longs(SIZE).toArray();

    private MinHash() {}

    /** One value a function: the smallest that it gives to any of the hashes, of which there is at least one. */
    static int[] signature(Sketch sketch) {
        int[] signature = new int[SIZE];
        Arrays.fill(signature, Integer.MAX_VALUE);
        sketch.hashes().forEach(hash -> {
            for (int i = 0; i < SIZE; i++) {
                // Multiply and take the upper half: nearly min-wise, and hashes are well mixed already.
                signature[i] = Math.min(signature[i], (int) ((FACTORS[i] * hash + OFFSETS[i]) >>> 33));
            }
        });
        return signature;
    }
}
