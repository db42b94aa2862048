package org.framewise.jobs.model.decision;

import java.util.BitSet;
import java.util.List;

/** Exactly one label: the one with the highest log probability plus a bias of its own. */
public record LabelBiases(List<Double> biases) implements DecisionRule {

    private static final double LEAST = 1e-6;

    public LabelBiases {
        biases = List.copyOf(biases);
    }

    @Override
    public BitSet decide(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (value(scores, label) > value(scores, best)) {
                best = label;
            }
        }
        BitSet accepted = new BitSet(scores.length);
        accepted.set(best);
        return accepted;
    }

    private double value(float[] scores, int label) {
        return Math.log(Math.max(LEAST, scores[label])) + biases.get(label);
    }
}
