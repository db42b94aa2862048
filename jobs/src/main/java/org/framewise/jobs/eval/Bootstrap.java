package org.framewise.jobs.eval;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.framewise.jobs.model.Figure;

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
        Map<String, double[]> parts = new LinkedHashMap<>();
        for (int unit = 0; unit < gold.size(); unit++) {
            double[] sums = parts.computeIfAbsent(groups.get(unit), group -> new double[metric.width()]);
            metric.add(gold.get(unit), predicted.get(unit), sums);
        }
        List<double[]> byGroup = List.copyOf(parts.values());
        double value = metric.value(total(byGroup));
        double[] drawn = new double[RESAMPLES];
        Random random = new Random(SEED);
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = metric.value(resample(byGroup, random, metric.width()));
        }
        double[] sorted =
                Arrays.stream(drawn).filter(d -> !Double.isNaN(d)).sorted().toArray();
        return new Figure(value, percentile(sorted, 0.025), percentile(sorted, 0.975));
    }

    private static double[] total(List<double[]> parts) {
        double[] sums = new double[parts.isEmpty() ? 0 : parts.get(0).length];
        parts.forEach(part -> add(part, sums));
        return sums;
    }

    private static double[] resample(List<double[]> parts, Random random, int width) {
        double[] sums = new double[width];
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(random.nextInt(parts.size())), sums);
        }
        return sums;
    }

    private static void add(double[] part, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += part[i];
        }
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
