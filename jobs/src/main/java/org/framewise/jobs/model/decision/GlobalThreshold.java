package org.framewise.jobs.model.decision;

import java.util.BitSet;

/** One threshold for all labels: a label is accepted where its score lies above it. */
public record GlobalThreshold(double threshold) implements DecisionRule {

    @Override
    public BitSet decide(float[] scores) {
        BitSet accepted = new BitSet(scores.length);
        for (int label = 0; label < scores.length; label++) {
            accepted.set(label, scores[label] > threshold);
        }
        return accepted;
    }
}
