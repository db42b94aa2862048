package org.framewise.jobs.model.neural.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.framewise.jobs.model.Learner;

/** Several learners, each fitted once for every split, to be looked at one by one and as the mean of their probabilities. */
final class Blend {

    private record Split(String train, String test) {}

    private final List<Learner<?>> members;
    private final Map<Split, float[][][]> fitted = new ConcurrentHashMap<>();

    Blend(List<Learner<?>> members) {
        this.members = members;
    }

    /** One member, or the mean of all where it is none. */
    Learner<String> view(int member) {
        return new Learner<>() {
            @Override
            public List<String> settings() {
                return List.of("");
            }

            @Override
            public float[][][] scores(int[] train, int[] test) {
                float[][][] all = fitted.computeIfAbsent(
                        new Split(Arrays.toString(train), Arrays.toString(test)), split -> fit(train, test));
                return new float[][][] {member < all.length ? all[member] : mean(all)};
            }
        };
    }

    private float[][][] fit(int[] train, int[] test) {
        return members.stream().map(member -> member.scores(train, test)[0]).toArray(float[][][]::new);
    }

    private static float[][] mean(float[][][] all) {
        float[][] mean = new float[all[0].length][all[0][0].length];
        for (float[][] scores : all) {
            for (int i = 0; i < mean.length; i++) {
                for (int label = 0; label < mean[i].length; label++) {
                    mean[i][label] += scores[i][label] / all.length;
                }
            }
        }
        return mean;
    }
}
