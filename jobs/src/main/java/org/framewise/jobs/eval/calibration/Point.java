package org.framewise.jobs.eval.calibration;

import java.util.Comparator;

/**
 * One label of one unit.
 *
 * @param score 0 to 1
 * @param gold whether the label is there
 * @param fold of the unit, 0 or more
 */
record Point(double score, boolean gold, int fold) {

    /** By score; the rest makes sums, and so fits, the same to the bit in whatever order the units come. */
    static final Comparator<Point> ORDER =
            Comparator.comparingDouble(Point::score).thenComparing(Point::gold).thenComparingInt(Point::fold);

    /** The same seen from the label's absence. */
    Point mirrored() {
        return new Point(1 - score, !gold, fold);
    }
}
