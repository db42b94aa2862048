package org.framewise.jobs.eval.calibration;

/**
 * Units whose probabilities of a label lie next to each other.
 *
 * @param units how many
 * @param low the lowest probability among them, 0 to 1
 * @param high the highest
 * @param probability the mean
 * @param observed the share that carries the label, 0 to 1
 */
public record Bin(int units, double low, double high, double probability, double observed) {

    /** How far the mean probability is from the share that carries the label, 0 to 1. */
    double gap() {
        return Math.abs(probability - observed);
    }

    /** The gap to be expected where every probability is right, as so few units never show it exactly (normal approximation). */
    double chanceGap() {
        return Math.sqrt(2 / Math.PI * probability * (1 - probability) / units);
    }
}
