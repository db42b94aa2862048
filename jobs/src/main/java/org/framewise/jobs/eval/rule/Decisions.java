package org.framewise.jobs.eval.rule;

import java.util.BitSet;
import java.util.List;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.decision.DecisionRule;

/** A rule applied to many units, and what a metric says of it. */
public final class Decisions {

    private Decisions() {}

    public static List<BitSet> of(DecisionRule rule, List<float[]> scores) {
        return scores.stream().map(rule::decide).toList();
    }

    /** The metric, or minus infinity where it is undefined, so that comparisons never favour it. */
    public static double value(Metric metric, List<BitSet> gold, List<BitSet> predicted) {
        double[] sums = new double[metric.width()];
        for (int unit = 0; unit < gold.size(); unit++) {
            metric.add(gold.get(unit), predicted.get(unit), sums);
        }
        double value = metric.value(sums);
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }
}
