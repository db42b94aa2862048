package org.framewise.jobs.eval.calibration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.Calibration;
import org.framewise.jobs.model.calibration.Identity;
import org.framewise.jobs.model.calibration.LabelCalibration;

/**
 * Fits a calibration to scores by models that did not see the units they scored. For each label cross-validation chooses
 * among the score as it is, Platt's sigmoid and isotonic regression. Labels that fewer than {@value #FEWEST} units have, or
 * have not, share one sigmoid, fitted to all labels together. The order of the units makes no difference.
 *
 * @param single whether every unit has exactly one label, so that its probabilities are brought to the sum 1
 */
public record CalibrationFitter(boolean single) {

    static final int FEWEST = 25;

    /**
     * Fitted to all units that take part.
     *
     * @param gold for each unit its labels
     * @param scores for each unit one score a label, 0 to 1
     * @param folds for each unit its fold, or -1 for a unit that takes no part
     * @throws IllegalArgumentException where the sizes differ, no unit takes part, or a score is no probability
     */
    public Calibration fit(List<BitSet> gold, List<float[]> scores, int[] folds) {
        return fit(new ScoredUnits(gold, scores, folds));
    }

    /**
     * For each unit its probabilities by a calibration that was chosen and fitted on the other folds; an empty row where it
     * takes no part. This is what thresholds are to be chosen on, and what is to be reported.
     *
     * @throws IllegalArgumentException as above, or where there are fewer than two folds
     */
    public List<float[]> crossFitted(List<BitSet> gold, List<float[]> scores, int[] folds) {
        ScoredUnits units = new ScoredUnits(gold, scores, folds);
        List<float[]> probabilities = new ArrayList<>(Collections.nCopies(folds.length, new float[0]));
        for (int fold : units.several()) {
            Calibration others = fit(units.in(f -> f >= 0 && f != fold));
            IntStream.range(0, folds.length)
                    .filter(unit -> folds[unit] == fold)
                    .forEach(unit -> probabilities.set(unit, others.of(scores.get(unit))));
        }
        return List.copyOf(probabilities);
    }

    private Calibration fit(ScoredUnits units) {
        List<List<Point>> columns =
                IntStream.range(0, units.labels()).mapToObj(units::column).toList();
        LabelCalibration shared = columns.stream().anyMatch(CalibrationFitter::rare)
                ? MethodChoice.SHARED.best(units.pooled())
                : new Identity();
        return new Calibration(
                columns.stream()
                        .map(column -> rare(column) ? shared : MethodChoice.OWN.best(column))
                        .toList(),
                single);
    }

    private static boolean rare(List<Point> column) {
        long positives = column.stream().filter(Point::gold).count();
        return Math.min(positives, column.size() - positives) < FEWEST;
    }
}
