package org.framewise.jobs.eval;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.calibration.Reliability;

/**
 * How one label fared. A figure whose denominator is 0 is NaN.
 *
 * @param support units that carry the label
 * @param predicted units that were given it
 * @param averagePrecision the mean, over the units that carry the label, of the precision at their rank by score; equal
 *     scores share the rank of the last of them; NaN where there are no scores
 * @param reliability whether the label's probabilities can be taken at their word
 */
public record LabelReport(
        String label,
        int support,
        int predicted,
        double precision,
        double recall,
        double f1,
        double averagePrecision,
        Reliability reliability) {

    private record Ranked(float score, boolean gold) {}

    /**
     * @param index the label's place in the scores
     * @param scores for each unit one probability a label; empty where there are none
     */
    public static LabelReport of(
            String label, int index, List<BitSet> gold, List<BitSet> predicted, List<float[]> scores) {
        int support = (int) gold.stream().filter(labels -> labels.get(index)).count();
        int given = (int) predicted.stream().filter(labels -> labels.get(index)).count();
        double hits = IntStream.range(0, gold.size())
                .filter(unit -> gold.get(unit).get(index) && predicted.get(unit).get(index))
                .count();
        return new LabelReport(
                label,
                support,
                given,
                hits / given,
                hits / support,
                2 * hits / (support + given),
                scores.isEmpty() ? Double.NaN : averagePrecision(index, gold, scores),
                Reliability.of(index, gold, scores));
    }

    private static double averagePrecision(int index, List<BitSet> gold, List<float[]> scores) {
        List<Ranked> ranked = IntStream.range(0, gold.size())
                .mapToObj(unit ->
                        new Ranked(scores.get(unit)[index], gold.get(unit).get(index)))
                .sorted(Comparator.comparing(Ranked::score).reversed())
                .toList();
        double sum = 0;
        int hits = 0;
        int counted = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += ranked.get(i).gold() ? 1 : 0;
            boolean tied = i + 1 < ranked.size()
                    && ranked.get(i + 1).score() == ranked.get(i).score();
            if (!tied) {
                sum += (hits - counted) * (double) hits / (i + 1);
                counted = hits;
            }
        }
        return sum / hits;
    }
}
