package org.framewise.jobs.eval.ensemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Pooling;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.LabelScheme;

/**
 * Of nested cross-validation: an outer fold is decided by a rule that was chosen on the others.
 *
 * @param units how many units there are
 * @param folds the outer ones; together they hold every unit once
 */
record NestedScores(int units, List<Fold> folds) implements FusedScores {

    /**
     * @param known the probabilities that the rule is chosen and fitted on
     * @param test the fold's units
     * @param held for each of these its probabilities
     * @param choice the settings and weights of the fold's ensemble, in words
     */
    record Fold(OutOfFold known, int[] test, List<float[]> held, String choice) {

        Fold pooled(Pooling pooling) {
            return new Fold(pooling.of(known), pooling.of(test), pooling.of(test, held), choice);
        }
    }

    NestedScores {
        folds = List.copyOf(folds);
    }

    @Override
    public HeldOut tunedFor(Metric metric, List<BitSet> gold, LabelScheme scheme) {
        BitSet[] predicted = new BitSet[units];
        float[][] scores = new float[units][];
        List<String> choices = new ArrayList<>();
        for (Fold fold : folds) {
            Selection selection = Selection.best(fold.known, gold, scheme, metric);
            choices.add(fold.choice + ", " + selection.kind());
            for (int i = 0; i < fold.test.length; i++) {
                scores[fold.test[i]] = fold.held.get(i);
                predicted[fold.test[i]] = selection.rule().decide(fold.held.get(i));
            }
        }
        return new HeldOut(List.of(predicted), List.of(scores), choices);
    }

    @Override
    public FusedScores pooled(Pooling pooling) {
        return new NestedScores(
                pooling.size(), folds.stream().map(fold -> fold.pooled(pooling)).toList());
    }
}
