package org.framewise.jobs.eval.calibration;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Units of known labels that models scored which had not seen them.
 *
 * @param gold for each unit its labels
 * @param scores for each unit one score a label, 0 to 1
 * @param folds for each unit its fold, or -1 for a unit that takes no part
 */
record ScoredUnits(List<BitSet> gold, List<float[]> scores, int[] folds) {

    ScoredUnits {
        if (gold.size() != folds.length || scores.size() != folds.length) {
            throw new IllegalArgumentException(
                    gold.size() + " units with " + scores.size() + " rows of scores and " + folds.length + " folds");
        }
        if (IntStream.of(folds).noneMatch(fold -> fold >= 0)) {
            throw new IllegalArgumentException("no unit has a fold, so there is nothing to fit");
        }
        int labels = labels(scores, folds);
        for (int unit = 0; unit < folds.length; unit++) {
            if (folds[unit] >= 0) {
                check(unit, scores.get(unit), labels);
            }
        }
    }

    private static void check(int unit, float[] scores, int labels) {
        if (scores.length != labels) {
            throw new IllegalArgumentException(
                    "unit " + unit + ": " + scores.length + " scores, the first unit has " + labels);
        }
        for (int label = 0; label < labels; label++) {
            if (!(scores[label] >= 0 && scores[label] <= 1)) {
                throw new IllegalArgumentException(
                        "unit " + unit + ", label " + label + ": score " + scores[label] + " does not lie in 0 to 1");
            }
        }
    }

    private static int labels(List<float[]> scores, int[] folds) {
        return IntStream.range(0, folds.length)
                .filter(unit -> folds[unit] >= 0)
                .map(unit -> scores.get(unit).length)
                .findFirst()
                .orElse(0);
    }

    int labels() {
        return labels(scores, folds);
    }

    /** The same with only the units of some folds taking part. */
    ScoredUnits in(IntPredicate wanted) {
        int[] kept =
                IntStream.of(folds).map(fold -> wanted.test(fold) ? fold : -1).toArray();
        return new ScoredUnits(gold, scores, kept);
    }

    /** One label of all units that take part, in {@link Point#ORDER}. */
    List<Point> column(int label) {
        return IntStream.range(0, folds.length)
                .filter(unit -> folds[unit] >= 0)
                .mapToObj(unit ->
                        new Point(scores.get(unit)[label], gold.get(unit).get(label), folds[unit]))
                .sorted(Point.ORDER)
                .toList();
    }

    /** All labels of all units that take part, in {@link Point#ORDER}. */
    List<Point> pooled() {
        return IntStream.range(0, labels())
                .mapToObj(this::column)
                .flatMap(Collection::stream)
                .sorted(Point.ORDER)
                .toList();
    }

    /** The folds that occur, ascending; two at least, so that one can be held out. */
    int[] several() {
        int[] used = IntStream.of(folds)
                .filter(fold -> fold >= 0)
                .distinct()
                .sorted()
                .toArray();
        if (used.length < 2) {
            throw new IllegalArgumentException("one fold alone: nothing can be measured on units that were held out");
        }
        return used;
    }
}
