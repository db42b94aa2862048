package org.framewise.jobs.eval.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.framewise.jobs.model.decision.DecisionRule;
import org.framewise.jobs.model.decision.GlobalThreshold;
import org.framewise.jobs.model.decision.LabelThresholds;

/** Thresholds with the best F1, cut midway between two scores that occur. */
final class ThresholdFitters {

    private static final double BESIDE = 1e-6;

    private record Scored(float score, boolean gold) {}

    private ThresholdFitters() {}

    /** One threshold for all labels: the one with the best micro-F1. */
    static DecisionRule global(List<BitSet> gold, List<float[]> scores) {
        List<Scored> all = new ArrayList<>();
        for (int label = 0; label < scores.get(0).length; label++) {
            all.addAll(column(gold, scores, label));
        }
        return new GlobalThreshold(best(all));
    }

    /** A threshold for each label: the one with that label's best F1. */
    static DecisionRule eachLabel(List<BitSet> gold, List<float[]> scores) {
        return new LabelThresholds(IntStream.range(0, scores.get(0).length)
                .mapToObj(label -> best(column(gold, scores, label)))
                .toList());
    }

    /**
     * A threshold for each label: the one with the best F1 that is expected if the scores are probabilities. It depends on
     * every unit's score, and so less on the luck of a few labels than the best F1 that was seen (Ye et al. 2012, "Optimizing
     * F-measures: a tale of two approaches").
     */
    static DecisionRule expected(List<BitSet> gold, List<float[]> scores) {
        return new LabelThresholds(IntStream.range(0, scores.get(0).length)
                .mapToObj(label -> bestExpected(scores, label))
                .toList());
    }

    private static double bestExpected(List<float[]> scores, int label) {
        double[] ranked =
                scores.stream().mapToDouble(unit -> -unit[label]).sorted().toArray();
        double all = -DoubleStream.of(ranked).sum();
        double hits = 0;
        double best = 0;
        double threshold = 1;
        for (int i = 0; i < ranked.length; i++) {
            hits -= ranked[i];
            double f1 = 2 * hits / (all + i + 1);
            if (f1 > best) {
                best = f1;
                threshold = i + 1 < ranked.length ? -(ranked[i] + ranked[i + 1]) / 2 : -ranked[i] - BESIDE;
            }
        }
        return threshold;
    }

    private static List<Scored> column(List<BitSet> gold, List<float[]> scores, int label) {
        return IntStream.range(0, gold.size())
                .mapToObj(unit ->
                        new Scored(scores.get(unit)[label], gold.get(unit).get(label)))
                .toList();
    }

    private static double best(List<Scored> units) {
        List<Scored> ranked = units.stream()
                .sorted(Comparator.comparing(Scored::score).reversed())
                .toList();
        double positives = ranked.stream().filter(Scored::gold).count();
        double best = 0;
        int cut = -1;
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += ranked.get(i).gold() ? 1 : 0;
            boolean tied = i + 1 < ranked.size()
                    && ranked.get(i + 1).score() == ranked.get(i).score();
            double f1 = 2 * hits / (positives + i + 1);
            if (!tied && f1 > best) {
                best = f1;
                cut = i;
            }
        }
        return threshold(ranked, cut);
    }

    private static double threshold(List<Scored> ranked, int cut) {
        if (cut < 0) {
            return ranked.get(0).score() + BESIDE;
        }
        double last = ranked.get(cut).score();
        return cut + 1 < ranked.size() ? (last + ranked.get(cut + 1).score()) / 2 : last - BESIDE;
    }
}
