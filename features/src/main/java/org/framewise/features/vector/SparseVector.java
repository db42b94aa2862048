package org.framewise.features.vector;

/**
 * A vector with few non-zero components.
 *
 * @param indices columns, ascending, each once
 * @param values beside them
 */
public record SparseVector(int[] indices, float[] values) {

    public SparseVector {
        if (indices.length != values.length) {
            throw new IllegalArgumentException(indices.length + " indices for " + values.length + " values");
        }
    }
}
