package org.framewise.jobs.eval.metric;

import java.util.BitSet;

/**
 * A metric of sums over units, so that any resample of articles is scored by adding up.
 *
 * <p>{@code value(sum of parts)} is the metric; it is NaN where the metric is undefined, never 0 by convention.
 */
public interface Metric {

    /** The name under which commands and files know it. */
    String id();

    /** How many numbers a unit contributes. */
    int width();

    /** Adds one unit's parts to {@code sums}. */
    void add(BitSet gold, BitSet predicted, double[] sums);

    /** The metric over everything that was added. */
    double value(double[] sums);
}
