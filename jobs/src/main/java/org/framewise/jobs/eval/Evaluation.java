package org.framewise.jobs.eval;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.calibration.Reliability;
import org.framewise.jobs.eval.errors.Confusion;
import org.framewise.jobs.eval.errors.WorstError;
import org.framewise.jobs.eval.metric.Bootstrap;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.card.Figure;

/**
 * What is measured of a set of predictions. Written as JSON, components keep their names; an undefined figure is the text
 * {@code "NaN"}.
 *
 * @param task what was predicted: labels, stance or speaker
 * @param optimized the metric that the decisions were tuned for
 * @param units how many units
 * @param groups how many articles or threads, or what else is held out together; intervals resample these
 * @param metrics by name, with 95 % bootstrap intervals
 * @param labels one row a label
 * @param ece the mean of the labels' expected calibration errors, over those that have one
 * @param brier the mean of the labels' Brier scores, over those that have one
 * @param confusion which labels are taken for which
 * @param worst the surest mistakes, at most twenty
 * @param choices for each outer fold of a cross-validation, what its inner folds preferred; else empty
 */
public record Evaluation(
        String task,
        String optimized,
        int units,
        int groups,
        Map<String, Figure> metrics,
        List<LabelReport> labels,
        double ece,
        double brier,
        Confusion confusion,
        List<WorstError> worst,
        List<String> choices) {

    /** @param groups for each unit its article or thread, or what else is held out together */
    public static Evaluation of(String name, String optimized, LabelledTask task, List<String> groups, HeldOut held) {
        LabelScheme scheme = task.scheme();
        List<BitSet> gold = task.gold();
        Map<String, Figure> metrics = new LinkedHashMap<>();
        for (Metric metric : Metrics.of(scheme, optimized)) {
            metrics.put(metric.id(), Bootstrap.of(metric, groups, gold, held.predicted()));
        }
        List<LabelReport> labels = IntStream.range(0, scheme.size())
                .mapToObj(label ->
                        LabelReport.of(scheme.labels().get(label), label, gold, held.predicted(), held.scores()))
                .toList();
        return new Evaluation(
                name,
                optimized,
                gold.size(),
                (int) groups.stream().distinct().count(),
                metrics,
                labels,
                mean(labels, Reliability::ece),
                mean(labels, Reliability::brier),
                Confusion.of(scheme, gold, held.predicted()),
                WorstError.of(scheme, task.corpus().examples(), gold, held.predicted(), held.scores()),
                held.choices());
    }

    private static double mean(List<LabelReport> labels, ToDoubleFunction<Reliability> figure) {
        return labels.stream()
                .map(LabelReport::reliability)
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
