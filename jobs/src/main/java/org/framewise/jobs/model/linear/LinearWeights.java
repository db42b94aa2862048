package org.framewise.jobs.model.linear;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.vector.SparseVector;

/** Weights and intercepts of one logistic regression a label. Immutable. */
public final class LinearWeights implements Serializable {

    private final int labels;
    private final float[] weights;
    private final float[] intercepts;
    private final boolean single;

    /**
     * @param weights columns × labels, a column's labels side by side
     * @param intercepts one a label
     * @param single whether probabilities are scaled to add up to 1
     */
    public LinearWeights(float[] weights, float[] intercepts, boolean single) {
        if (intercepts.length == 0 || weights.length % intercepts.length != 0) {
            throw new IllegalArgumentException(
                    weights.length + " weights cannot be shared by " + intercepts.length + " labels");
        }
        this.labels = intercepts.length;
        this.weights = weights;
        this.intercepts = intercepts;
        this.single = single;
    }

    /** From one array a label: its weights, then its intercept. */
    static LinearWeights of(List<double[]> fitted, boolean single) {
        int labels = fitted.size();
        int columns = fitted.get(0).length - 1;
        float[] weights = new float[columns * labels];
        float[] intercepts = new float[labels];
        for (int label = 0; label < labels; label++) {
            for (int column = 0; column < columns; column++) {
                weights[column * labels + label] = (float) fitted.get(label)[column];
            }
            intercepts[label] = (float) fitted.get(label)[columns];
        }
        return new LinearWeights(weights, intercepts, single);
    }

    /** One probability a label. */
    public float[] probabilities(SparseVector vector) {
        double[] margins = new double[labels];
        for (int i = 0; i < vector.indices().length; i++) {
            int from = vector.indices()[i] * labels;
            for (int label = 0; label < labels; label++) {
                margins[label] += vector.values()[i] * weights[from + label];
            }
        }
        return probabilities(margins);
    }

    private float[] probabilities(double[] margins) {
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            margins[label] = 1 / (1 + Math.exp(-(margins[label] + intercepts[label])));
            sum += margins[label];
        }
        float[] probabilities = new float[labels];
        for (int label = 0; label < labels; label++) {
            probabilities[label] = (float) (single ? margins[label] / sum : margins[label]);
        }
        return probabilities;
    }

    /** The weight of one column for one label. */
    public float weight(int column, int label) {
        return weights[column * labels + label];
    }

    /** All weights, columns × labels; not to be changed. */
    public float[] weights() {
        return weights;
    }

    /** One a label; not to be changed. */
    public float[] intercepts() {
        return intercepts;
    }

    /** Whether probabilities add up to 1. */
    public boolean single() {
        return single;
    }
}
