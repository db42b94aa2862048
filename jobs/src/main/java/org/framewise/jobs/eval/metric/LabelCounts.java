package org.framewise.jobs.eval.metric;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Metrics of hits, gold and predicted counts a label.
 *
 * @param ratio what is made of one set of counts
 * @param macro whether the labels' ratios are averaged (over those that are defined) rather than their counts added up
 */
record LabelCounts(String id, List<Integer> labels, Ratio ratio, boolean macro) implements Metric {

    /** A ratio of counts; NaN where its denominator is 0. */
    enum Ratio {
        PRECISION {
            @Override
            double of(double hits, double gold, double predicted) {
                return hits / predicted;
            }
        },
        RECALL {
            @Override
            double of(double hits, double gold, double predicted) {
                return hits / gold;
            }
        },
        F1 {
            @Override
            double of(double hits, double gold, double predicted) {
                return 2 * hits / (gold + predicted);
            }
        };

        abstract double of(double hits, double gold, double predicted);
    }

    static Metric micro(String id, List<Integer> labels, Ratio ratio) {
        return new LabelCounts(id, labels, ratio, false);
    }

    static Metric macro(String id, List<Integer> labels, Ratio ratio) {
        return new LabelCounts(id, labels, ratio, true);
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
        if (macro) {
            return IntStream.range(0, labels.size())
                    .mapToDouble(i -> ratio.of(sums[3 * i], sums[3 * i + 1], sums[3 * i + 2]))
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
        double[] total = new double[3];
        for (int i = 0; i < sums.length; i++) {
            total[i % 3] += sums[i];
        }
        return ratio.of(total[0], total[1], total[2]);
    }
}
