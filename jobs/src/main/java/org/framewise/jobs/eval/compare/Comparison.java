package org.framewise.jobs.eval.compare;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.LabelScheme;

/**
 * A model beside another one, on the units that both predicted.
 *
 * @param task what was predicted, such as labels
 * @param optimized the metric that the measured model's decisions were tuned for
 * @param against the other model: its folder, or the file with its predictions
 * @param units how many units both predicted
 * @param groups how many articles, or what else is held out together
 * @param metrics by name
 * @param notes a line on each kind of unit or label that was left out
 */
public record Comparison(
        String task,
        String optimized,
        String against,
        int units,
        int groups,
        Map<String, Difference> metrics,
        List<String> notes) {

    public Comparison {
        notes = List.copyOf(notes);
    }

    /**
     * @param groups for each unit its article, or what else is held out together
     * @param gold for each unit its labels
     * @param predicted for each unit what the measured model gave it
     */
    public static Comparison of(
            String task,
            String optimized,
            LabelScheme scheme,
            List<String> groups,
            List<BitSet> gold,
            List<BitSet> predicted,
            Rival rival) {
        int[] both = IntStream.range(0, gold.size())
                .filter(unit -> rival.predicted().get(unit).isPresent())
                .toArray();
        List<String> common = pick(groups, both);
        List<BitSet> theirs = IntStream.of(both)
                .mapToObj(unit -> rival.predicted().get(unit).orElseThrow())
                .toList();
        Map<String, Difference> metrics = new LinkedHashMap<>();
        for (Metric metric : Metrics.of(scheme, optimized)) {
            metrics.put(metric.id(), PairedTest.of(metric, common, pick(gold, both), pick(predicted, both), theirs));
        }
        int articles = (int) common.stream().distinct().count();
        return new Comparison(task, optimized, rival.name(), both.length, articles, metrics, rival.notes());
    }

    private static <T> List<T> pick(List<T> from, int[] units) {
        return IntStream.of(units).mapToObj(from::get).toList();
    }
}
