package org.framewise.jobs.eval;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewise.jobs.model.Figure;
import org.framewise.jobs.model.LabelScheme;

/**
 * What is measured of a set of predictions.
 *
 * @param task what was predicted: labels, stance or speaker
 * @param optimized the metric that the decisions were tuned for
 * @param units how many units
 * @param groups how many articles or threads; intervals resample these
 * @param metrics by name, with 95 % bootstrap intervals
 * @param labels one row a label
 * @param choices for each outer fold of a cross-validation, what its inner folds preferred; else empty
 */
public record Evaluation(
        String task,
        String optimized,
        int units,
        int groups,
        Map<String, Figure> metrics,
        List<LabelReport> labels,
        List<String> choices) {

    /**
     * @param groups for each unit its article or thread
     * @param gold for each unit its labels
     */
    public static Evaluation of(
            String task, String optimized, LabelScheme scheme, List<String> groups, List<BitSet> gold, HeldOut held) {
        Map<String, Figure> metrics = new LinkedHashMap<>();
        if (optimized.startsWith("f1:")) {
            Metric metric = Metrics.named(optimized, scheme);
            metrics.put(optimized, Bootstrap.of(metric, groups, gold, held.predicted()));
        }
        for (Metric metric : Metrics.of(scheme)) {
            metrics.put(metric.id(), Bootstrap.of(metric, groups, gold, held.predicted()));
        }
        List<LabelReport> labels = IntStream.range(0, scheme.size())
                .mapToObj(label ->
                        LabelReport.of(scheme.labels().get(label), label, gold, held.predicted(), held.scores()))
                .toList();
        int articles = (int) groups.stream().distinct().count();
        return new Evaluation(task, optimized, gold.size(), articles, metrics, labels, held.choices());
    }
}
