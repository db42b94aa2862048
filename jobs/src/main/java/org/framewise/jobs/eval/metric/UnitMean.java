package org.framewise.jobs.eval.metric;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Metrics that are a mean over units. */
final class UnitMean implements Metric {

    private final String id;
    private final ToDoubleBiFunction<BitSet, BitSet> score;

    private UnitMean(String id, ToDoubleBiFunction<BitSet, BitSet> score) {
        this.id = id;
        this.score = score;
    }

    /** 2·hits / (gold + predicted) of each unit, averaged; a unit with neither says nothing and is left out. */
    static Metric samplesF1(String id, List<Integer> labels) {
        BitSet wanted = new BitSet();
        labels.forEach(wanted::set);
        return new UnitMean(id, (gold, predicted) -> {
            int both = common(gold, wanted, predicted);
            int all = common(gold, wanted, gold) + common(predicted, wanted, predicted);
            return 2.0 * both / all;
        });
    }

    /** The share of units whose labels are exactly the gold ones. */
    static Metric accuracy(String id) {
        return new UnitMean(id, (gold, predicted) -> gold.equals(predicted) ? 1 : 0);
    }

    private static int common(BitSet a, BitSet b, BitSet c) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        both.and(c);
        return both.cardinality();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int width() {
        return 2;
    }

    @Override
    public void add(BitSet gold, BitSet predicted, double[] sums) {
        double value = score.applyAsDouble(gold, predicted);
        if (!Double.isNaN(value)) {
            sums[0] += value;
            sums[1] += 1;
        }
    }

    @Override
    public double value(double[] sums) {
        return sums[0] / sums[1];
    }
}
