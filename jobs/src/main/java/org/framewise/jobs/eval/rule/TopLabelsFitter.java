package org.framewise.jobs.eval.rule;

import java.util.BitSet;
import java.util.List;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.decision.DecisionRule;
import org.framewise.jobs.model.decision.TopLabels;

/** Thresholds of {@link TopLabels}, by trying quantiles of the scores for the best value of a metric. */
record TopLabelsFitter(LabelScheme scheme, Metric metric) implements RuleFitter {

    private static final double[] FINE = {.8, .85, .9, .93, .95, .97, .98, .99, .995, .998};
    private static final double[] RESIDUAL = {.2, .275, .35, .425, .5, .575, .65, .725, .8, .875, .95};
    private static final int[] MOST = {1, 2, 3, 5};

    @Override
    public DecisionRule fit(List<BitSet> gold, List<float[]> scores) {
        double[] fine = sorted(scores, scheme.fine());
        double[] residual = sorted(scores, List.of(scheme.residual()));
        TopLabels best = new TopLabels(scheme.broader(), scheme.residual(), 1, 1, 1);
        double reached = Double.NEGATIVE_INFINITY;
        for (double f : FINE) {
            for (double r : RESIDUAL) {
                for (int most : MOST) {
                    TopLabels rule = new TopLabels(
                            scheme.broader(), scheme.residual(), quantile(residual, r), quantile(fine, f), most);
                    double value = Decisions.value(metric, gold, Decisions.of(rule, scores));
                    if (value > reached) {
                        reached = value;
                        best = rule;
                    }
                }
            }
        }
        return best;
    }

    /** The values that {@link TopLabels} compares with its thresholds, ascending. */
    private double[] sorted(List<float[]> scores, List<Integer> labels) {
        return scores.stream()
                .flatMapToDouble(unit -> labels.stream().mapToDouble(label -> value(unit, label)))
                .sorted()
                .toArray();
    }

    private double value(float[] unit, int label) {
        return label == scheme.residual()
                ? unit[label]
                : Math.sqrt(unit[label] * unit[scheme.broader().get(label)]);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
