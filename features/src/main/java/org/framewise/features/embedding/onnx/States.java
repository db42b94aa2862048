package org.framewise.features.embedding.onnx;

import ai.onnxruntime.OnnxTensor;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * A layer's states of a batch of texts.
 *
 * @param values texts × tokens × dimension, row-major
 * @param length tokens of the longest text, which the others are padded to
 */
record States(float[] values, int length, int dimension) {

    static States of(OnnxTensor tensor) {
        long[] shape = tensor.getInfo().getShape();
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return new States(values, (int) shape[1], (int) shape[2]);
    }

    private int at(int text, int token) {
        return (text * length + token) * dimension;
    }

    /** @param tokens of the text, without padding */
    float[] pooled(Pooling pooling, int text, int tokens) {
        return pooling.pool(values, at(text, 0), tokens, dimension);
    }

    /** For each token of a text its states in several layers, one after the other. */
    static float[][] tokens(List<States> layers, int text, int tokens) {
        int dimension = layers.get(0).dimension;
        float[][] joined = new float[tokens][layers.size() * dimension];
        for (int token = 0; token < tokens; token++) {
            for (int layer = 0; layer < layers.size(); layer++) {
                States states = layers.get(layer);
                System.arraycopy(states.values, states.at(text, token), joined[token], layer * dimension, dimension);
            }
        }
        return joined;
    }
}
