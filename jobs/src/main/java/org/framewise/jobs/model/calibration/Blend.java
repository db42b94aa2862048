package org.framewise.jobs.model.calibration;

import java.io.Serializable;
import java.util.List;

/**
 * A logarithmic opinion pool: the members' log odds, each times its weight, and for each label an intercept (Genest and
 * Zidek, Statistical Science 1, 1986). Immutable; a model's card carries it as JSON.
 *
 * @param weights one a member, the same for all labels, so that a rare label leans on what common ones taught
 * @param intercepts one a label
 */
public record Blend(List<Double> weights, List<Double> intercepts) implements Serializable {

    /** No score says more than this, or one member that is certain would silence the others. */
    private static final double LEAST = 1e-4;

    public Blend {
        weights = List.copyOf(weights);
        intercepts = List.copyOf(intercepts);
    }

    /** The log odds that a score stands for. */
    public static double logit(float score) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, score));
        return Math.log(bounded / (1 - bounded));
    }

    /**
     * One score a label.
     *
     * @param members for each member one score a label, 0 to 1
     * @throws IllegalArgumentException where their number is not that of the weights
     */
    public float[] of(List<float[]> members) {
        if (members.size() != weights.size()) {
            throw new IllegalArgumentException(members.size() + " members for " + weights.size() + " weights");
        }
        float[] scores = new float[intercepts.size()];
        for (int label = 0; label < scores.length; label++) {
            double sum = intercepts.get(label);
            for (int member = 0; member < members.size(); member++) {
                sum += weights.get(member) * logit(members.get(member)[label]);
            }
            scores[label] = (float) (1 / (1 + Math.exp(-sum)));
        }
        return scores;
    }
}
