package org.framewise.features.embedding.onnx;

/**
 * A text as a network sees it.
 *
 * @param vector of the text by the last layer
 * @param layers for each inner layer that is shown the mean over the tokens
 * @param tokens for each token its states, one after the other: those of the later half of the inner layers that are shown,
 *     the middle one counted in, then the last layer's
 */
public record Encoded(float[] vector, float[][] layers, float[][] tokens) {

    /** How many numbers there are. */
    public long size() {
        return vector.length * (1L + layers.length) + (long) tokens.length * tokens[0].length;
    }
}
