package org.framewise.jobs.eval.ensemble;

import java.util.BitSet;
import java.util.List;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Pooling;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.LabelScheme;

/**
 * Of folds that are not nested: each is decided by a rule that was fitted on all others.
 *
 * @param honest the probabilities, as those of a single setting
 * @param choice the settings and weights of the ensemble, in words
 */
record CrossFittedScores(OutOfFold honest, String choice) implements FusedScores {

    @Override
    public HeldOut tunedFor(Metric metric, List<BitSet> gold, LabelScheme scheme) {
        Selection selection = Selection.best(honest, gold, scheme, metric);
        return new HeldOut(
                selection.predicted(), List.of(honest.scores()[0]), List.of(choice + ", " + selection.kind()));
    }

    @Override
    public FusedScores pooled(Pooling pooling) {
        return new CrossFittedScores(pooling.of(honest), choice);
    }
}
