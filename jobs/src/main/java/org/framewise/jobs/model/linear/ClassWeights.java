package org.framewise.jobs.model.linear;

/** How much negative and positive rows weigh. */
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

    /** For each row what its loss is multiplied by. */
    static double[] costs(boolean[] positive, LinearSetting setting) {
        double[] weights = setting.balanced() ? balanced(positive) : new double[] {1, 1};
        double[] costs = new double[positive.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = setting.cost() * weights[positive[i] ? 1 : 0];
        }
        return costs;
    }
}
