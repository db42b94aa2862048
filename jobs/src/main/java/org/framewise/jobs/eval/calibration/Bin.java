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
}
