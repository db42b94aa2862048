package org.framewise.jobs.eval.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.calibration.CalibrationFitter;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.calibration.Blend;
import org.framewise.jobs.model.calibration.Calibration;

/**
 * The way from members' scores to calibrated probabilities, chosen and fitted on out-of-fold scores: of each member the
 * setting whose scores are best believed, by log loss, which a few lucky units move less than a metric of decisions.
 *
 * @param settings those that take part, at most one a member
 * @param blend of them, fitted to all units
 * @param calibration of the blend, fitted to all units
 * @param honest the probabilities of each unit where blend and calibration were fitted to the other folds, as those of one
 *     setting
 */
public record Fusion(List<Integer> settings, Blend blend, Calibration calibration, OutOfFold honest) {

    private static final double LEAST = 1e-6;

    /**
     * All members together, but for those whose weight would be negative: what they know the others know better (Breiman 1996,
     * "Stacked regressions", wants weights to be no less than 0 likewise).
     */
    public static Fusion of(OutOfFold scores, List<BitSet> gold, LabelScheme scheme) {
        Fitting fitting = new Fitting(scores, gold, scheme);
        return fitting.fused(fitting.bestOfEachMember());
    }

    /** For each unit its probabilities where blend and calibration were fitted to the other folds. */
    public List<float[]> probabilities() {
        return List.of(honest.scores()[0]);
    }

    /**
     * The probabilities of a unit.
     *
     * @param scores settings × units × labels, of all settings there are
     */
    public float[] of(float[][][] scores, int unit) {
        return calibration.of(
                blend.of(settings.stream().map(setting -> scores[setting][unit]).toList()));
    }

    /** The honest ones, to be decided fold by fold, given what the settings are called. */
    public FusedScores scores(List<?> names) {
        return new CrossFittedScores(honest, describe(names));
    }

    /** What was chosen, in words, given what the settings are called. */
    public String describe(List<?> names) {
        return IntStream.range(0, settings.size())
                .mapToObj(i ->
                        String.format(Locale.ROOT, "%.2f × %s", blend.weights().get(i), names.get(settings.get(i))))
                .collect(Collectors.joining(" + "));
    }

    private record Fitting(OutOfFold scores, List<BitSet> gold, LabelScheme scheme) {

        List<Integer> bestOfEachMember() {
            return Arrays.stream(scores.members())
                    .distinct()
                    .mapToObj(this::bestOf)
                    .toList();
        }

        private int bestOf(int member) {
            int[] own = IntStream.range(0, scores.members().length)
                    .filter(setting -> scores.members()[setting] == member)
                    .toArray();
            return IntStream.of(own)
                    .boxed()
                    .min(Comparator.comparingDouble(this::logLoss))
                    .orElseThrow();
        }

        /** Of the scores as a blend of one makes them, cross-fitted. */
        private double logLoss(int setting) {
            List<float[]> blended = crossFitted(Collections.singletonList(scores.scores()[setting]));
            double sum = 0;
            for (int unit : OutOfFold.units(scores.folds(), fold -> fold >= 0)) {
                for (int label = 0; label < scheme.size(); label++) {
                    double probability = blended.get(unit)[label];
                    sum -= Math.log(Math.max(LEAST, gold.get(unit).get(label) ? probability : 1 - probability));
                }
            }
            return sum;
        }

        Fusion fused(List<Integer> team) {
            List<float[][]> own =
                    team.stream().map(setting -> scores.scores()[setting]).toList();
            Blend blend = BlendFitter.fit(gold, own, OutOfFold.units(scores.folds(), fold -> fold >= 0));
            int least = blend.weights().indexOf(Collections.min(blend.weights()));
            if (team.size() > 1 && blend.weights().get(least) < 0) {
                List<Integer> others = new ArrayList<>(team);
                others.remove(least);
                return fused(List.copyOf(others));
            }
            List<float[]> blended = crossFitted(own);
            CalibrationFitter fitter = new CalibrationFitter(scheme.single());
            List<float[]> calibrated = fitter.crossFitted(gold, blended, scores.folds());
            return new Fusion(
                    team,
                    blend,
                    fitter.fit(gold, blended, scores.folds()),
                    OutOfFold.ofOne(calibrated, scores.folds()));
        }

        private List<float[]> crossFitted(List<float[][]> own) {
            float[][] blended = new float[scores.folds().length][0];
            for (int fold : scores.used()) {
                Blend others = BlendFitter.fit(gold, own, OutOfFold.units(scores.folds(), f -> f >= 0 && f != fold));
                for (int unit : OutOfFold.units(scores.folds(), f -> f == fold)) {
                    blended[unit] =
                            others.of(own.stream().map(member -> member[unit]).toList());
                }
            }
            return List.of(blended);
        }
    }
}
