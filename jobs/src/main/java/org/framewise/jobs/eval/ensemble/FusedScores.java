package org.framewise.jobs.eval.ensemble;

import java.util.BitSet;
import java.util.List;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.Pooling;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.LabelScheme;

/** Probabilities of units by ensembles that did not see them, to be decided for one metric or another. */
public sealed interface FusedScores permits NestedScores, CrossFittedScores {

    /**
     * Decides every unit by a rule that was chosen for a metric.
     *
     * @param gold for each unit its labels
     */
    HeldOut tunedFor(Metric metric, List<BitSet> gold, LabelScheme scheme);

    /** Those of pools of units. */
    FusedScores pooled(Pooling pooling);
}
