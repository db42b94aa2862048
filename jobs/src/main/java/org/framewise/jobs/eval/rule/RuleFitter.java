package org.framewise.jobs.eval.rule;

import java.util.BitSet;
import java.util.List;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.decision.DecisionRule;

/** Fits a decision rule to scored units of known labels. */
public interface RuleFitter {

    /**
     * @param gold for each unit its labels
     * @param scores for each unit one probability a label; from models that did not see the unit
     */
    DecisionRule fit(List<BitSet> gold, List<float[]> scores);

    /** The kinds of rules that fit a task, to be chosen from by cross-validation. */
    static List<RuleFitter> candidates(LabelScheme scheme, Metric metric) {
        if (scheme.single()) {
            return List.of(new BiasFitter(scheme.size(), metric));
        }
        if (scheme.hierarchical() && scheme.residual() >= 0) {
            return List.of(new TopLabelsFitter(scheme, metric));
        }
        return scheme.size() == 1
                ? List.of(ThresholdFitters::global)
                : List.of(ThresholdFitters::global, ThresholdFitters::eachLabel, ThresholdFitters::expected);
    }
}
