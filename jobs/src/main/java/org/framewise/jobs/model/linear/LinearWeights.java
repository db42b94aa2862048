package org.framewise.jobs.model.linear;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.vector.SparseVector;

/** Weights and intercepts of one logistic regression a label, and perhaps one for having none. Immutable. */
public final class LinearWeights implements Serializable {

    private final int regressions;
    private final float[] weights;
    private final float[] intercepts;
    private final Coupling coupling;

    /**
     * @param weights columns × regressions, a column's regressions side by side: the labels', then that of having none
     *     where the coupling knows it
     * @param intercepts one a regression
     */
    public LinearWeights(float[] weights, float[] intercepts, Coupling coupling) {
        if (intercepts.length == 0 || weights.length % intercepts.length != 0) {
            throw new IllegalArgumentException(
                    weights.length + " weights cannot be shared by " + intercepts.length + " regressions");
        }
        this.regressions = intercepts.length;
        this.weights = weights;
        this.intercepts = intercepts;
        this.coupling = coupling;
    }

    /** From one array a regression: its weights, then its intercept. */
    static LinearWeights of(List<double[]> fitted, Coupling coupling) {
        int regressions = fitted.size();
        int columns = fitted.get(0).length - 1;
        float[] weights = new float[columns * regressions];
        float[] intercepts = new float[regressions];
        for (int i = 0; i < regressions; i++) {
            for (int column = 0; column < columns; column++) {
                weights[column * regressions + i] = (float) fitted.get(i)[column];
            }
            intercepts[i] = (float) fitted.get(i)[columns];
        }
        return new LinearWeights(weights, intercepts, coupling);
    }

    /** One probability a label. */
    public float[] probabilities(SparseVector vector) {
        double[] margins = new double[regressions];
        for (int i = 0; i < vector.indices().length; i++) {
            int from = vector.indices()[i] * regressions;
            for (int j = 0; j < regressions; j++) {
                margins[j] += vector.values()[i] * weights[from + j];
            }
        }
        return probabilities(margins);
    }

    private float[] probabilities(double[] margins) {
        double sum = 0;
        for (int i = 0; i < regressions; i++) {
            margins[i] = 1 / (1 + Math.exp(-(margins[i] + intercepts[i])));
            sum += margins[i];
        }
        float[] probabilities = new float[coupling.knowsNone() ? regressions - 1 : regressions];
        for (int label = 0; label < probabilities.length; label++) {
            probabilities[label] = (float) (coupling.shared() ? margins[label] / sum : margins[label]);
        }
        return probabilities;
    }

    /** The weight of one column for one label. */
    public float weight(int column, int label) {
        return weights[column * regressions + label];
    }

    /** All weights, columns × regressions; not to be changed. */
    public float[] weights() {
        return weights;
    }

    /** One a regression; not to be changed. */
    public float[] intercepts() {
        return intercepts;
    }

    public Coupling coupling() {
        return coupling;
    }
}
