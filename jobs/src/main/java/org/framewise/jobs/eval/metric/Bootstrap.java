package org.framewise.jobs.eval.metric;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.framewise.jobs.model.card.Figure;

/** Percentile bootstrap over groups (articles or threads): 1000 resamples, seed 1. */
public final class Bootstrap {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 1;

    private Bootstrap() {}

    /**
     * A metric's value with its 95 % interval.
     *
     * @param groups for each unit its article
     * @param gold for each unit its labels
     * @param predicted for each unit the labels that were given to it
     */
    public static Figure of(Metric metric, List<String> groups, List<BitSet> gold, List<BitSet> predicted) {
        return of(GroupSums.of(metric, groups, gold, predicted), metric.width(), metric::value);
    }

    /**
     * The value of any figure of sums with its 95 % interval.
     *
     * @param byGroup each group's sums, {@code width} numbers
     * @param value the figure of sums that were added up; NaN where it is undefined
     */
    public static Figure of(List<double[]> byGroup, int width, ToDoubleFunction<double[]> value) {
        double[] drawn = new double[RESAMPLES];
        Random random = new Random(SEED);
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = value.applyAsDouble(resample(byGroup, random, width));
        }
        double[] sorted =
                Arrays.stream(drawn).filter(d -> !Double.isNaN(d)).sorted().toArray();
        return new Figure(
                value.applyAsDouble(GroupSums.total(byGroup, width)),
                percentile(sorted, 0.025),
                percentile(sorted, 0.975));
    }

    private static double[] resample(List<double[]> parts, Random random, int width) {
        double[] sums = new double[width];
        for (int i = 0; i < parts.size(); i++) {
            GroupSums.add(parts.get(random.nextInt(parts.size())), sums);
        }
        return sums;
    }

    /** Linear between neighbours, as NumPy has it. */
    private static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
