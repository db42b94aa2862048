package org.framewise.jobs.model.decision;

import java.util.BitSet;
import java.util.List;

/**
 * For labels in two levels and a residual one: the residual label alone where its score lies above {@code residualThreshold},
 * else the best fine label and up to {@code most} in all that lie above {@code threshold}, each with its broader label.
 * A fine label is ranked by the geometric mean of its score and its broader label's.
 *
 * @param broader for each label the index of its broader label; its own index for a label that refines none
 * @param residual the residual label's index
 */
public record TopLabels(List<Integer> broader, int residual, double residualThreshold, double threshold, int most)
        implements DecisionRule {

    public TopLabels {
        broader = List.copyOf(broader);
        if (most < 1) {
            throw new IllegalArgumentException("at least one label is given, not " + most);
        }
    }

    @Override
    public BitSet decide(float[] scores) {
        BitSet accepted = new BitSet(scores.length);
        if (scores[residual] > residualThreshold) {
            accepted.set(residual);
            return accepted;
        }
        for (int given = 0; given < most; given++) {
            int best = best(scores, accepted);
            if (best < 0 || given > 0 && value(scores, best) <= threshold) {
                break;
            }
            accepted.set(best);
            accepted.set(broader.get(best));
        }
        return accepted;
    }

    private int best(float[] scores, BitSet taken) {
        int best = -1;
        for (int label = 0; label < scores.length; label++) {
            boolean fine = broader.get(label) != label;
            if (fine && !taken.get(label) && (best < 0 || value(scores, label) > value(scores, best))) {
                best = label;
            }
        }
        return best;
    }

    private double value(float[] scores, int label) {
        return Math.sqrt(scores[label] * scores[broader.get(label)]);
    }
}
