package org.framewise.jobs.eval.metric;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each group (an article, a thread) adds to a metric. */
public final class GroupSums {

    private GroupSums() {}

    /**
     * One row of sums a group, groups in the order in which they first occur.
     *
     * @param groups for each unit its group
     * @param gold for each unit its labels
     * @param predicted for each unit the labels that were given to it
     */
    public static List<double[]> of(Metric metric, List<String> groups, List<BitSet> gold, List<BitSet> predicted) {
        Map<String, double[]> parts = new LinkedHashMap<>();
        for (int unit = 0; unit < gold.size(); unit++) {
            double[] sums = parts.computeIfAbsent(groups.get(unit), group -> new double[metric.width()]);
            metric.add(gold.get(unit), predicted.get(unit), sums);
        }
        return List.copyOf(parts.values());
    }

    /** All groups' sums added up; {@code width} numbers. */
    public static double[] total(List<double[]> parts, int width) {
        double[] sums = new double[width];
        parts.forEach(part -> add(part, sums));
        return sums;
    }

    static void add(double[] part, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += part[i];
        }
    }
}
