package org.framewise.jobs.model.calibration;

/**
 * A sigmoid of the score's log odds, after Platt (1999), Probabilistic Outputs for Support Vector Machines and Comparisons
 * to Regularized Likelihood Methods. Slope 1 and intercept 0 change nothing.
 *
 * @param slope 0 or more; below 1 where the scores are too sure of themselves, 0 where they say nothing
 */
public record Platt(double slope, double intercept) implements LabelCalibration {

    private static final double LEAST = 1e-6;

    public Platt {
        if (!(slope >= 0 && Double.isFinite(slope) && Double.isFinite(intercept))) {
            throw new IllegalArgumentException(
                    "a slope of 0 or more and a finite intercept, not " + slope + " and " + intercept);
        }
    }

    @Override
    public double of(double score) {
        return 1 / (1 + Math.exp(-(slope * logOdds(score) + intercept)));
    }

    /** The natural logarithm of p / (1 − p), with p held within 1e-6 and 1 − 1e-6. */
    public static double logOdds(double score) {
        double held = Math.max(LEAST, Math.min(1 - LEAST, score));
        return Math.log(held / (1 - held));
    }
}
