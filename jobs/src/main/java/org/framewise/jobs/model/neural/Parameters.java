package org.framewise.jobs.model.neural;

import java.io.Serializable;

/**
 * What the networks learned, row-major; the arrays are not to be changed.
 *
 * @param trunk inputs × (members × hidden)
 * @param trunkBias members × hidden
 * @param output (members × hidden) × labels: each member's hidden units to that member's labels
 * @param outputBias members × labels
 * @param pool of attention (members × hidden) × labels, of sharpness members × labels, of the mean nothing
 */
public record Parameters(float[] trunk, float[] trunkBias, float[] output, float[] outputBias, float[] pool)
        implements Serializable {

    /** @throws IllegalArgumentException where an array is not as long as the shape says, or holds what is no number */
    public void requireFit(NeuralShape shape) {
        require("trunk", trunk, shape.inputs() * shape.width());
        require("trunk bias", trunkBias, shape.width());
        require("output", output, shape.width() * shape.labels());
        require("output bias", outputBias, shape.outputs());
        require("pool", pool, poolSize(shape));
    }

    /** How many numbers pooling learns. */
    public static int poolSize(NeuralShape shape) {
        return switch (shape.pooling()) {
            case MEAN -> 0;
            case SHARPNESS -> shape.outputs();
            case ATTENTION -> shape.width() * shape.labels();
        };
    }

    private static void require(String name, float[] values, int size) {
        if (values.length != size) {
            throw new IllegalArgumentException(name + " has " + values.length + " numbers, not " + size);
        }
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException(name + " holds " + value);
            }
        }
    }
}
