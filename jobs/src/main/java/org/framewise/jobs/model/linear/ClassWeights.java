package org.framewise.jobs.model.linear;

/** How much a negative and a positive row weigh. */
final class ClassWeights {

    private ClassWeights() {}

    /** Weights {negative, positive} under which both sides weigh the same in sum, and all rows as much as before. */
    static double[] balanced(boolean[] positive) {
        int positives = 0;
        for (boolean is : positive) {
            positives += is ? 1 : 0;
        }
        int negatives = positive.length - positives;
        return new double[] {positive.length / (2.0 * negatives), positive.length / (2.0 * positives)};
    }
}
