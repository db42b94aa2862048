package org.framewise.jobs.eval.calibration;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.AbstainBand;
import org.framewise.jobs.model.calibration.AbstainBand.Bounds;
import org.framewise.jobs.model.calibration.Measured;

/**
 * Fits for each label the band outside of which decisions are sure: as many of them as possible, as long as their precision
 * keeps to the target. So that it also does on new units, a lower confidence bound of it must reach the target, whether the
 * right ones are counted or expected from the probabilities: of many cuts the one with the best count was lucky, the more so
 * the fewer units it leaves, while the probabilities rest on all units. A label that fewer than {@value CalibrationFitter#FEWEST} units have gets no sure yes, and one that fewer have not no sure no.
 *
 * @param target the precision of the sure yes and of the sure no, above 0.5 and below 1
 * @param z how many standard errors the precision must lie above the target, 0 or more
 */
public record BandFitter(double target, double z) {

    /** The standard normal distribution's 80th percentile. */
    private static final double ONE_SIDED_80 = 0.8416;

    /** A sure decision lies this far from even odds at least. */
    private static final double BESIDE = 1e-9;

    public BandFitter {
        if (!(target > 0.5 && target < 1 && z >= 0 && z <= 10)) {
            throw new IllegalArgumentException(
                    "a target above 0.5 and below 1 and z from 0 to 10, not " + target + " and " + z);
        }
    }

    /** Of a target whose one-sided 80 % bound must be reached. */
    public static BandFitter of(double target) {
        return new BandFitter(target, ONE_SIDED_80);
    }

    /**
     * Bounds fitted to all units that take part. The band's measurements are of bounds that were fitted on the other folds.
     *
     * @param gold for each unit its labels
     * @param probabilities for each unit one a label; by calibrations that did not see it
     * @param folds for each unit its fold, or -1 for a unit that takes no part
     * @throws IllegalArgumentException where the sizes differ, there are fewer than two folds, or one is no probability
     */
    public AbstainBand fit(List<BitSet> gold, List<float[]> probabilities, int[] folds) {
        ScoredUnits units = new ScoredUnits(gold, probabilities, folds);
        int[] used = units.several();
        List<List<Point>> columns =
                IntStream.range(0, units.labels()).mapToObj(units::column).toList();
        List<Measured> measured =
                columns.stream().map(column -> measured(column, used)).toList();
        Measured pooled = measured.stream().reduce(Measured.NOTHING, Measured::plus);
        return new AbstainBand(target, columns.stream().map(this::bounds).toList(), measured, pooled);
    }

    private Measured measured(List<Point> column, int[] folds) {
        return IntStream.of(folds)
                .mapToObj(fold -> {
                    Bounds others = bounds(part(column, point -> point.fold() != fold));
                    return part(column, point -> point.fold() == fold).stream()
                            .map(point -> Measured.of(others.decide(point.score()), point.gold()))
                            .reduce(Measured.NOTHING, Measured::plus);
                })
                .reduce(Measured.NOTHING, Measured::plus);
    }

    private Bounds bounds(List<Point> column) {
        List<Point> mirrored =
                column.stream().map(Point::mirrored).sorted(Point.ORDER).toList();
        return new Bounds(1 - lowestSure(mirrored), lowestSure(column));
    }

    /** The lowest score that may still be a sure yes. */
    private double lowestSure(List<Point> column) {
        double lowest = Bounds.NEVER_YES;
        if (column.stream().filter(Point::gold).count() < CalibrationFitter.FEWEST) {
            return lowest;
        }
        Wilson wilson = new Wilson(z);
        double counted = 0;
        double expected = 0;
        for (int i = column.size() - 1; i >= 0 && column.get(i).score() > 0.5 + BESIDE; i--) {
            double score = column.get(i).score();
            double next = i > 0 ? column.get(i - 1).score() : score;
            counted += column.get(i).gold() ? 1 : 0;
            expected += score;
            boolean tied = i > 0 && next == score;
            if (!tied && wilson.lower(Math.min(counted, expected), column.size() - i) >= target) {
                lowest = Math.max(0.5 + BESIDE, (score + next) / 2);
            }
        }
        return lowest;
    }

    private static List<Point> part(List<Point> column, Predicate<Point> wanted) {
        return column.stream().filter(wanted).toList();
    }
}
