package org.framewise.jobs.model.calibration;

import java.io.Serializable;
import java.util.List;

/**
 * From scores to calibrated probabilities, for all labels of a model: of the units that get a probability of 0.7, seven in
 * ten carry the label. Immutable; a model's card carries it as JSON.
 *
 * @param labels each label's own map, in the order of all scores
 * @param normalised whether the probabilities of one unit are brought to the sum 1, as they must be where every unit has
 *     exactly one label (Zadrozny, Elkan 2002). Without it the ranking of units within a label is that of the scores
 */
public record Calibration(List<LabelCalibration> labels, boolean normalised) implements Serializable {

    /** How far rounding may take a score out of 0 to 1. */
    private static final float ROUNDING = 1e-5f;

    public Calibration {
        labels = List.copyOf(labels);
    }

    /**
     * One probability a label.
     *
     * @param scores one a label, 0 to 1
     * @throws IllegalArgumentException where their number is not that of the labels, or one is no probability
     */
    public float[] of(float[] scores) {
        if (scores.length != labels.size()) {
            throw new IllegalArgumentException(scores.length + " scores for " + labels.size() + " labels");
        }
        double[] probabilities = new double[scores.length];
        for (int label = 0; label < scores.length; label++) {
            probabilities[label] = labels.get(label).of(checked(scores, label));
        }
        return divided(probabilities, normalised ? sum(probabilities) : 1);
    }

    private static double checked(float[] scores, int label) {
        float score = scores[label];
        if (!(score >= -ROUNDING && score <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("label " + label + ": score " + score + " does not lie in 0 to 1");
        }
        return Math.max(0, Math.min(1, score));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Where all are 0, and so nothing is known, each gets the same share. */
    private static float[] divided(double[] values, double by) {
        float[] parts = new float[values.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (float) (by > 0 ? values[i] / by : 1.0 / values.length);
        }
        return parts;
    }
}
