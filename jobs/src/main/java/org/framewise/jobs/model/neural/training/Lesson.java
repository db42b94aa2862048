package org.framewise.jobs.model.neural.training;

import java.util.stream.IntStream;
import org.framewise.jobs.model.neural.Head;

/**
 * A question with its answers for every unit.
 *
 * @param gold units × labels; a row without labels is a unit whose answer is not known, and from which nothing is learned
 * @param weight how much its loss counts beside other lessons'
 */
public record Lesson(Head head, boolean[][] gold, double weight) {

    public Lesson {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a lesson's weight lies above 0, not " + weight);
        }
        for (boolean[] row : gold) {
            require(head, row);
        }
    }

    private static void require(Head head, boolean[] row) {
        if (row.length != 0 && row.length != head.labels()) {
            throw new IllegalArgumentException(
                    "head '" + head.name() + "' has " + head.labels() + " labels, a unit " + row.length);
        }
        long set = IntStream.range(0, row.length).filter(i -> row[i]).count();
        if (head.single() && row.length > 0 && set != 1) {
            throw new IllegalArgumentException("head '" + head.name() + "' wants one label a unit, and one has " + set);
        }
    }

    /** Whether a unit's answer is known. */
    boolean knows(int unit) {
        return gold[unit].length > 0;
    }

    /**
     * How much a label counts when it is absent (first) and present (second): 1 with exponent 0, and with exponent 1 so
     * much that both sides, or all labels of a single-label head, weigh the same in sum.
     *
     * @param units that are learned from
     */
    float[][] labelWeights(int[] units, double exponent) {
        float[][] weights = new float[2][head.labels()];
        double known = IntStream.of(units).filter(this::knows).count();
        for (int label = 0; label < head.labels(); label++) {
            int at = label;
            double with = IntStream.of(units)
                    .filter(unit -> knows(unit) && gold[unit][at])
                    .count();
            double sides = head.single() ? head.labels() : 2;
            weights[0][label] = weight(known, sides, known - with, exponent);
            weights[1][label] = weight(known, sides, with, exponent);
        }
        return weights;
    }

    private float weight(double known, double sides, double count, double exponent) {
        return (float) (weight * (count == 0 ? 1 : Math.pow(known / (sides * count), exponent)));
    }
}
