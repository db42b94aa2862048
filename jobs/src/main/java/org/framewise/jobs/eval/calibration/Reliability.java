package org.framewise.jobs.eval.calibration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether units that are given a label with probability p carry it p of the time.
 *
 * <p>The units, ordered by probability, are cut into ten bins of equal mass (as near as they divide). Units with the same
 * probability are never parted, so there may be fewer bins. The expected calibration error is Σ_b n_b / n · |p̄_b − ȳ_b|,
 * with p̄_b the mean probability of bin b, ȳ_b the share of its units that carry the label: Naeini, Cooper and Hauskrecht
 * (2015), Obtaining Well Calibrated Probabilities Using Bayesian Binning; Guo et al. (2017), On Calibration of Modern
 * Neural Networks, equation 3, there over bins of equal width. The Brier score is the mean of (p − y)²: Brier (1950),
 * Verification of Forecasts Expressed in Terms of Probability.
 *
 * <p>Of few units the error is well above 0 whatever the model: of 350 units with probabilities about one half, some 0.07 for
 * the best possible one (Roelofs et al. 2022, Mitigating Bias in Calibration Error Estimation). What it would be by chance
 * alone stands beside it.
 *
 * @param bins by rising probability; empty where there are no probabilities
 * @param ece expected calibration error, 0 (best) to 1; NaN where no unit carries the label or there are no probabilities
 * @param eceByChance the error to be expected of a model whose probabilities are all right; NaN in the same cases
 * @param brier Brier score, 0 (best) to 1; NaN in the same cases
 */
public record Reliability(List<Bin> bins, double ece, double eceByChance, double brier) {

    private static final int BINS = 10;

    /** Of answers that come without probabilities. */
    public static final Reliability UNKNOWN = new Reliability(List.of(), Double.NaN, Double.NaN, Double.NaN);

    private record Scored(float score, boolean gold) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * @param label the label's place in the scores
     * @param gold for each unit its labels
     * @param scores for each unit one probability a label; empty where there are none
     */
    public static Reliability of(int label, List<BitSet> gold, List<float[]> scores) {
        if (scores.isEmpty()) {
            return UNKNOWN;
        }
        List<Scored> ranked = IntStream.range(0, gold.size())
                .mapToObj(unit ->
                        new Scored(scores.get(unit)[label], gold.get(unit).get(label)))
                .sorted(Comparator.comparing(Scored::score))
                .toList();
        List<Bin> bins = bins(ranked);
        if (ranked.stream().noneMatch(Scored::gold)) {
            return new Reliability(bins, Double.NaN, Double.NaN, Double.NaN);
        }
        return new Reliability(bins, mean(bins, Bin::gap), mean(bins, Bin::chanceGap), brier(ranked));
    }

    private static double mean(List<Bin> bins, ToDoubleFunction<Bin> gap) {
        int units = bins.stream().mapToInt(Bin::units).sum();
        return bins.stream()
                        .mapToDouble(bin -> bin.units() * gap.applyAsDouble(bin))
                        .sum()
                / units;
    }

    private static List<Bin> bins(List<Scored> ranked) {
        List<Bin> bins = new ArrayList<>();
        int from = 0;
        for (int bin = 1; bin <= BINS; bin++) {
            int to = (int) ((long) ranked.size() * bin / BINS);
            while (to > 0
                    && to < ranked.size()
                    && ranked.get(to).score() == ranked.get(to - 1).score()) {
                to++;
            }
            if (to > from) {
                bins.add(bin(ranked.subList(from, to)));
                from = to;
            }
        }
        return bins;
    }

    private static Bin bin(List<Scored> units) {
        return new Bin(
                units.size(),
                units.get(0).score(),
                units.get(units.size() - 1).score(),
                units.stream().mapToDouble(Scored::score).sum() / units.size(),
                (double) units.stream().filter(Scored::gold).count() / units.size());
    }

    private static double brier(List<Scored> units) {
        double squares = units.stream()
                .mapToDouble(unit -> unit.score() - (unit.gold() ? 1 : 0))
                .map(miss -> miss * miss)
                .sum();
        return squares / units.size();
    }
}
