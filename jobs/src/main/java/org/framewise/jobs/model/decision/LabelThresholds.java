package org.framewise.jobs.model.decision;

import java.util.BitSet;
import java.util.List;

/** A threshold for each label: a label is accepted where its score lies above its own. */
public record LabelThresholds(List<Double> thresholds) implements DecisionRule {

    public LabelThresholds {
        thresholds = List.copyOf(thresholds);
    }

    @Override
    public BitSet decide(float[] scores) {
        BitSet accepted = new BitSet(scores.length);
        for (int label = 0; label < scores.length; label++) {
            accepted.set(label, scores[label] > thresholds.get(label));
        }
        return accepted;
    }
}
