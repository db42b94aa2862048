package org.framewise.jobs.model.neural;

import java.util.Arrays;

/**
 * A layer of sums. Each input has an array of its weights, as Java's compiler makes vector instructions of loops over whole
 * arrays, and not of those over parts of one.
 */
final class DenseLayer {

    /** Inputs × outputs. */
    private final float[][] rows;

    private final float[] bias;

    private DenseLayer(float[][] rows, float[] bias) {
        this.rows = rows;
        this.bias = bias;
    }

    /** @param weights inputs × outputs, row-major */
    static DenseLayer of(float[] weights, float[] bias) {
        return ofBlocks(weights, bias, 1);
    }

    /**
     * Of parts that know nothing of each other: each has as many of the inputs, and of the outputs, in order.
     *
     * @param weights inputs × the outputs of the input's part, row-major
     */
    static DenseLayer ofBlocks(float[] weights, float[] bias, int parts) {
        int outputs = bias.length / parts;
        int inputs = outputs == 0 ? 0 : weights.length / outputs;
        float[][] rows = new float[inputs][bias.length];
        for (int input = 0; input < inputs; input++) {
            int part = input * parts / inputs;
            System.arraycopy(weights, input * outputs, rows[input], part * outputs, outputs);
        }
        return new DenseLayer(rows, bias);
    }

    /** Items × outputs. All items take part in some inputs before the next inputs' weights are fetched from memory. */
    float[][] of(float[][] items) {
        float[][] sums = new float[items.length][];
        Arrays.setAll(sums, item -> bias.clone());
        int four = rows.length - rows.length % 4;
        for (int input = 0; input < four; input += 4) {
            for (int item = 0; item < items.length; item++) {
                addFour(sums[item], items[item], input);
            }
        }
        for (int item = 0; item < items.length; item++) {
            for (int input = four; input < rows.length; input++) {
                addOne(sums[item], items[item][input], rows[input]);
            }
        }
        return sums;
    }

    /** One input after the other, so that the sums are the same as by {@link #addOne}, but four at once in registers. */
    private void addFour(float[] sums, float[] item, int input) {
        float[] a = rows[input];
        float[] b = rows[input + 1];
        float[] c = rows[input + 2];
        float[] d = rows[input + 3];
        float first = item[input];
        float second = item[input + 1];
        float third = item[input + 2];
        float fourth = item[input + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + first * a[i] + second * b[i] + third * c[i] + fourth * d[i];
        }
    }

    private static void addOne(float[] sums, float value, float[] row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += value * row[i];
        }
    }
}
