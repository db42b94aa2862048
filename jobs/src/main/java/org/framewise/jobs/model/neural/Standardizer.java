package org.framewise.jobs.model.neural;

import java.io.Serializable;
import java.util.List;

/**
 * Brings every input to mean 0 and a deviation of its emphasis over the training items, and cuts at ±{@value #MOST}. An
 * input that hardly moves becomes 0: it says nothing, and dividing by its deviation would blow up noise.
 *
 * @param mean one an input
 * @param scale emphasis / deviation; 0 for a dead input
 */
public record Standardizer(float[] mean, float[] scale) implements Serializable {

    private static final float MOST = 6;
    private static final double DEAD = 1e-6;

    public Standardizer {
        if (mean.length != scale.length) {
            throw new IllegalArgumentException(mean.length + " means with " + scale.length + " scales");
        }
    }

    /**
     * Learns means and deviations.
     *
     * @param items each with as many inputs as there are emphases
     * @param emphasis one an input: how loud it is to be, 1 for most
     */
    public static Standardizer of(List<float[]> items, float[] emphasis) {
        int inputs = emphasis.length;
        double[] sum = new double[inputs];
        items.forEach(item -> addPower(item, sum, new double[inputs], 1));
        float[] mean = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            sum[i] /= items.size();
            mean[i] = (float) sum[i];
        }
        double[] squares = new double[inputs];
        items.forEach(item -> addPower(item, squares, sum, 2));
        float[] scale = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            double deviation = Math.sqrt(squares[i] / items.size());
            scale[i] = deviation > DEAD ? (float) (emphasis[i] / deviation) : 0;
        }
        return new Standardizer(mean, scale);
    }

    private static void addPower(float[] item, double[] sums, double[] centre, int power) {
        for (int i = 0; i < sums.length; i++) {
            double off = item[i] - centre[i];
            sums[i] += power == 1 ? off : off * off;
        }
    }

    /** A new vector. */
    public float[] apply(float[] item) {
        if (item.length != mean.length) {
            throw new IllegalArgumentException("an item has " + item.length + " numbers, not " + mean.length);
        }
        float[] standard = new float[item.length];
        for (int i = 0; i < item.length; i++) {
            standard[i] = Math.max(-MOST, Math.min(MOST, (item[i] - mean[i]) * scale[i]));
        }
        return standard;
    }
}
