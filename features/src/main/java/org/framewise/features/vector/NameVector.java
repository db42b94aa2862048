package org.framewise.features.vector;

import org.framewise.features.hash.TermHash;

/**
 * Names of what was found out about a unit as numbers, hashed with sign into {@value #WIDTH} (Weinberger et al. 2009,
 * "Feature hashing for large scale multitask learning"): a network learns to live with what few collide.
 */
final class NameVector {

    static final int WIDTH = 128;

    private NameVector() {}

    static float[] of(String names) {
        float[] vector = new float[WIDTH];
        NgramReader.names(
                names,
                TermHash.start("names"),
                (key, text, begin, end) -> vector[(key >>> 1) % WIDTH] += (key & 1) == 0 ? 1 : -1);
        return vector;
    }
}
