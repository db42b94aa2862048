package org.framewise.jobs.learn;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.ensemble.Fusion;
import org.framewise.jobs.eval.ensemble.NestedCrossValidation;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.Learner;

/** Scores of units by models that did not see them, to be decided for one metric or another. */
interface HeldOutScores {

    /** Tuned on the units that are measured; those of other units are there, too. */
    HeldOut tunedFor(Metric metric, LabelledTask task, BitSet measured);

    /**
     * Articles are held out in nested folds. Of events each is a fold of its own; a fold is decided by a rule that was
     * fitted on the scores of all others, which spares the inner fits.
     */
    static <S> HeldOutScores of(Learner<S> learner, Grouping grouping, List<String> groups, Consumer<String> progress) {
        if (grouping == Grouping.ARTICLE) {
            NestedCrossValidation<S> nested =
                    new NestedCrossValidation<>(learner, grouping.outer(groups), grouping.inner(groups), progress);
            return (metric, task, measured) -> nested.tunedFor(metric, task.gold(), task.scheme(), measured);
        }
        OutOfFold scores = OutOfFold.of(learner, grouping.outer(groups), progress);
        return (metric, task, measured) -> {
            Fusion best = Fusion.best(scores.of(measured), task.gold(), task.scheme(), metric);
            return new HeldOut(
                    best.selection().predicted(), best.probabilities(), List.of(best.describe(learner.settings())));
        };
    }
}
