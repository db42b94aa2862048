package org.framewise.jobs.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.rule.Decisions;
import org.framewise.jobs.eval.rule.RuleFitter;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.decision.DecisionRule;

/**
 * The setting and the rule that cross-validation prefers.
 *
 * @param setting index into the learner's settings
 * @param value the metric over all units when each fold is decided by a rule fitted on the other ones
 * @param rule fitted on all units' out-of-fold scores
 * @param predicted for each unit the labels that such a rule gave it; empty for a unit that takes no part
 */
public record Selection(int setting, double value, DecisionRule rule, List<BitSet> predicted) {

    /** Tries every setting with every kind of rule that fits the task. */
    public static Selection best(OutOfFold outOfFold, List<BitSet> gold, LabelScheme scheme, Metric metric) {
        List<Selection> tried = new ArrayList<>();
        for (int setting = 0; setting < outOfFold.scores().length; setting++) {
            for (RuleFitter fitter : RuleFitter.candidates(scheme, metric)) {
                tried.add(of(outOfFold, setting, fitter, gold, metric));
            }
        }
        Selection best = tried.get(0);
        for (Selection selection : tried) {
            best = selection.value > best.value ? selection : best;
        }
        return best;
    }

    /** What the rule is called. */
    public String kind() {
        return rule.getClass().getSimpleName();
    }

    private static Selection of(OutOfFold outOfFold, int setting, RuleFitter fitter, List<BitSet> gold, Metric metric) {
        List<float[]> scores = Arrays.asList(outOfFold.scores()[setting]);
        BitSet[] predicted =
                IntStream.range(0, gold.size()).mapToObj(unit -> new BitSet()).toArray(BitSet[]::new);
        for (int fold : outOfFold.used()) {
            int[] others = OutOfFold.units(outOfFold.folds(), f -> f >= 0 && f != fold);
            DecisionRule rule = fitter.fit(pick(gold, others), pick(scores, others));
            for (int unit : OutOfFold.units(outOfFold.folds(), f -> f == fold)) {
                predicted[unit] = rule.decide(scores.get(unit));
            }
        }
        int[] all = OutOfFold.units(outOfFold.folds(), fold -> fold >= 0);
        List<BitSet> decided = List.of(predicted);
        double value = Decisions.value(metric, pick(gold, all), pick(decided, all));
        return new Selection(setting, value, fitter.fit(pick(gold, all), pick(scores, all)), decided);
    }

    private static <T> List<T> pick(List<T> from, int[] units) {
        return IntStream.of(units).mapToObj(from::get).toList();
    }
}
