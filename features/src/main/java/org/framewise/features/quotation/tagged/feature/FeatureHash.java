package org.framewise.features.quotation.tagged.feature;

import java.util.Arrays;

/** Collects hashed features of one word. */
final class FeatureHash {

    private int[] hashes = new int[128];
    private int size;

    /** A feature by its template's number and its values. */
    void add(int template, String... values) {
        int hash = template * 0x9E3779B1;
        for (String value : values) {
            for (int i = 0; i < value.length(); i++) {
                hash = (hash ^ value.charAt(i)) * 0x01000193;
            }
            hash = (hash ^ 0x1F) * 0x01000193;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash ^ hash >>> 15;
    }

    /** All of them; the collector is empty then. */
    int[] drain() {
        int[] drained = Arrays.copyOf(hashes, size);
        size = 0;
        return drained;
    }
}
