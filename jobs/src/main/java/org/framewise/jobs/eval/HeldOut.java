package org.framewise.jobs.eval;

import java.util.BitSet;
import java.util.List;

/**
 * What models said of units that they had not seen.
 *
 * @param predicted for each unit the labels that it was given
 * @param scores for each unit one probability a label; empty where answers come without
 * @param choices for each outer fold the setting and the rule that its inner folds preferred
 */
public record HeldOut(List<BitSet> predicted, List<float[]> scores, List<String> choices) {

    public HeldOut {
        predicted = List.copyOf(predicted);
        scores = List.copyOf(scores);
        choices = List.copyOf(choices);
    }
}
