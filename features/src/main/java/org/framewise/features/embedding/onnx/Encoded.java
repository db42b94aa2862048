package org.framewise.features.embedding.onnx;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The means of the layers, one after the other. */
    public float[] joinedLayers() {
        return joined(layers);
    }

    /** The same with every vector, and every state of a token, scaled by itself. */
    public Encoded scaled(UnaryOperator<float[]> scale) {
        return new Encoded(
                scale.apply(vector),
                Arrays.stream(layers).map(scale).toArray(float[][]::new),
                Arrays.stream(tokens)
                        .map(token -> joined(states(token).map(scale).toArray(float[][]::new)))
                        .toArray(float[][]::new));
    }

    private Stream<float[]> states(float[] token) {
        return IntStream.range(0, token.length / vector.length)
                .mapToObj(state -> Arrays.copyOfRange(token, state * vector.length, (state + 1) * vector.length));
    }

    private float[] joined(float[][] parts) {
        float[] joined = new float[parts.length * vector.length];
        for (int part = 0; part < parts.length; part++) {
            System.arraycopy(parts[part], 0, joined, part * vector.length, vector.length);
        }
        return joined;
    }
}
