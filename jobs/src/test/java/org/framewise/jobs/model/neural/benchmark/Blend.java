package org.framewise.jobs.model.neural.benchmark;

import java.util.List;
import org.framewise.jobs.model.Learner;

/** Two learners one by one, and the mean of their probabilities. */
record Blend(Learner<?> one, Learner<?> other, List<String> settings) implements Learner<String> {

    @Override
    public float[][][] scores(int[] train, int[] test) {
        float[][] first = one.scores(train, test)[0];
        float[][] second = other.scores(train, test)[0];
        return new float[][][] {first, second, mean(first, second)};
    }

    private static float[][] mean(float[][] first, float[][] second) {
        float[][] mean = new float[first.length][first[0].length];
        for (int i = 0; i < mean.length; i++) {
            for (int label = 0; label < mean[i].length; label++) {
                mean[i][label] = (first[i][label] + second[i][label]) / 2;
            }
        }
        return mean;
    }
}
