package org.framewise.features.embedding;

import java.io.Serializable;
import java.util.List;

/**
 * Turns a text into a vector of fixed length. The vector depends on the text alone: not on the machine, the batch or
 * the order. Texts about the same thing have a high {@link Cosine}.
 */
public interface TextEncoder extends Serializable {

    /** Length of every vector. */
    int dimension();

    /** A vector of length 1; all zeros for a text that says nothing. */
    float[] encode(String text);

    /** One vector a text, in order; an encoder that is faster on many texts at once overrides it. */
    default List<float[]> encodeAll(List<String> texts) {
        return texts.stream().map(this::encode).toList();
    }
}
