package org.framewise.jobs.model.neural;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The networks' dense layer, rectified. Each input has an array of its weights, as Java's compiler makes vector instructions
 * of loops over whole arrays, and not of those over parts of one.
 */
final class Trunk implements Serializable {

    /** Inputs × hidden units. */
    private final float[][] rows;

    private final float[] bias;

    /** @param weights inputs × hidden units, row-major */
    Trunk(float[] weights, float[] bias) {
        this.bias = bias;
        this.rows = new float[weights.length / bias.length][];
        Arrays.setAll(rows, input -> Arrays.copyOfRange(weights, input * bias.length, (input + 1) * bias.length));
    }

    /** Items × hidden units. All items take part in some inputs before the next inputs' weights are fetched from memory. */
    float[][] of(float[][] items) {
        float[][] hidden = new float[items.length][];
        Arrays.setAll(hidden, item -> bias.clone());
        int four = rows.length - rows.length % 4;
        for (int input = 0; input < four; input += 4) {
            for (int item = 0; item < items.length; item++) {
                addFour(hidden[item], items[item], input);
            }
        }
        for (int item = 0; item < items.length; item++) {
            for (int input = four; input < rows.length; input++) {
                addOne(hidden[item], items[item][input], rows[input]);
            }
            rectify(hidden[item]);
        }
        return hidden;
    }

    /** One input after the other, so that the sums are the same as by {@link #addOne}, but four at once in registers. */
    private void addFour(float[] hidden, float[] item, int input) {
        float[] a = rows[input];
        float[] b = rows[input + 1];
        float[] c = rows[input + 2];
        float[] d = rows[input + 3];
        float first = item[input];
        float second = item[input + 1];
        float third = item[input + 2];
        float fourth = item[input + 3];
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = hidden[h] + first * a[h] + second * b[h] + third * c[h] + fourth * d[h];
        }
    }

    private static void addOne(float[] hidden, float value, float[] row) {
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] += value * row[h];
        }
    }

    private static void rectify(float[] hidden) {
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = Math.max(0, hidden[h]);
        }
    }
}
