package org.framewise.jobs.eval.rule;

import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.decision.DecisionRule;
import org.framewise.jobs.model.decision.LabelBiases;

/** Biases of a single-label decision, by coordinate search over -3 to 3 for the best value of a metric. */
record BiasFitter(int labels, Metric metric) implements RuleFitter {

    private static final int ROUNDS = 3;
    private static final int STEPS = 40;
    private static final double LARGEST = 3;

    @Override
    public DecisionRule fit(List<BitSet> gold, List<float[]> scores) {
        double[] biases = new double[labels];
        double best = Decisions.value(metric, gold, Decisions.of(rule(biases), scores));
        for (int round = 0; round < ROUNDS; round++) {
            for (int label = 0; label < labels; label++) {
                best = improve(biases, label, best, gold, scores);
            }
        }
        return rule(biases);
    }

    private double improve(double[] biases, int label, double best, List<BitSet> gold, List<float[]> scores) {
        double found = biases[label];
        double reached = best;
        for (int step = 0; step <= STEPS; step++) {
            biases[label] = LARGEST * (2.0 * step / STEPS - 1);
            double value = Decisions.value(metric, gold, Decisions.of(rule(biases), scores));
            if (value > reached + 1e-9) {
                reached = value;
                found = biases[label];
            }
        }
        biases[label] = found;
        return reached;
    }

    private static LabelBiases rule(double[] biases) {
        return new LabelBiases(DoubleStream.of(biases).boxed().toList());
    }
}
