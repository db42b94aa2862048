package org.framewise.jobs.eval;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Metrics of hits, gold and predicted counts a label. */
final class LabelCounts implements Metric {

    private final String id;
    private final List<Integer> labels;
    private final ToDoubleFunction<double[]> value;

    private LabelCounts(String id, List<Integer> labels, ToDoubleFunction<double[]> value) {
        this.id = id;
        this.labels = labels;
        this.value = value;
    }

    /** 2·hits / (gold + predicted), counted over all the labels together. */
    static Metric microF1(String id, List<Integer> labels) {
        return new LabelCounts(id, labels, sums -> {
            double[] total = new double[3];
            for (int i = 0; i < sums.length; i++) {
                total[i % 3] += sums[i];
            }
            return f1(total, 0);
        });
    }

    /** The mean of the labels' F1, over those that are defined. */
    static Metric macroF1(String id, List<Integer> labels) {
        return new LabelCounts(id, labels, sums -> {
            double sum = 0;
            int defined = 0;
            for (int from = 0; from < sums.length; from += 3) {
                double f1 = f1(sums, from);
                if (!Double.isNaN(f1)) {
                    sum += f1;
                    defined++;
                }
            }
            return sum / defined;
        });
    }

    private static double f1(double[] counts, int from) {
        return 2 * counts[from] / (counts[from + 1] + counts[from + 2]);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int width() {
        return 3 * labels.size();
    }

    @Override
    public void add(BitSet gold, BitSet predicted, double[] sums) {
        for (int i = 0; i < labels.size(); i++) {
            boolean is = gold.get(labels.get(i));
            boolean said = predicted.get(labels.get(i));
            sums[3 * i] += is && said ? 1 : 0;
            sums[3 * i + 1] += is ? 1 : 0;
            sums[3 * i + 2] += said ? 1 : 0;
        }
    }

    @Override
    public double value(double[] sums) {
        return value.applyAsDouble(sums);
    }
}
