package org.framewise.jobs.model.linear;

import java.util.Locale;

/**
 * What cross-validation chooses for logistic regression.
 *
 * @param cost C of the objective ½‖w‖² + C·Σ loss: the larger, the weaker the regularisation
 * @param balanced whether positives and negatives weigh the same in sum
 */
public record LinearSetting(double cost, boolean balanced) {

    public LinearSetting {
        if (!(cost > 0)) {
            throw new IllegalArgumentException("a cost lies above 0, not " + cost);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "C=%s%s", cost, balanced ? " balanced" : "");
    }
}
