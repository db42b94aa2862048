package org.framewise.jobs.eval.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.framewise.jobs.eval.metric.Bootstrap;
import org.framewise.jobs.eval.metric.GroupSums;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.card.Figure;

/**
 * Two sets of predictions for the same units, compared group by group (a group is an article, or what else is held out
 * together).
 *
 * <p>The interval is a percentile bootstrap that draws the same groups for both. The p-value is two-sided and by
 * approximate randomisation: all predictions of a group are swapped between the two models with probability one half,
 * 10 000 times, seed 1; p = (draws with a difference as large + 1) / (draws + 1). See Noreen (1989), Computer-Intensive
 * Methods for Testing Hypotheses, and Yeh (2000), More accurate tests for the statistical significance of result
 * differences.
 */
final class PairedTest {

    private static final int DRAWS = 10_000;
    private static final long SEED = 1;

    /** Differences that arithmetic alone parts count as equal. */
    private static final double EQUAL = 1e-9;

    private final Metric metric;

    /** For each group the sums of one model, then those of the other. */
    private final List<double[]> pairs;

    private PairedTest(Metric metric, List<double[]> pairs) {
        this.metric = metric;
        this.pairs = pairs;
    }

    /** @param groups for each unit its article */
    static Difference of(
            Metric metric, List<String> groups, List<BitSet> gold, List<BitSet> ours, List<BitSet> theirs) {
        List<double[]> first = GroupSums.of(metric, groups, gold, ours);
        List<double[]> second = GroupSums.of(metric, groups, gold, theirs);
        List<double[]> pairs = new ArrayList<>();
        for (int group = 0; group < first.size(); group++) {
            double[] pair = new double[2 * metric.width()];
            System.arraycopy(first.get(group), 0, pair, 0, metric.width());
            System.arraycopy(second.get(group), 0, pair, metric.width(), metric.width());
            pairs.add(pair);
        }
        return new PairedTest(metric, pairs).difference();
    }

    private Difference difference() {
        double[] total = GroupSums.total(pairs, 2 * metric.width());
        Figure figure = Bootstrap.of(pairs, 2 * metric.width(), this::difference);
        return new Difference(
                value(total, 0),
                value(total, metric.width()),
                figure.value(),
                figure.low(),
                figure.high(),
                p(total, Math.abs(figure.value())));
    }

    private double p(double[] total, double observed) {
        Random random = new Random(SEED);
        int defined = 0;
        int extreme = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double drawn = Math.abs(difference(swapped(total, random)));
            defined += Double.isNaN(drawn) ? 0 : 1;
            extreme += drawn >= observed - EQUAL ? 1 : 0;
        }
        return Double.isNaN(observed) ? Double.NaN : (extreme + 1.0) / (defined + 1.0);
    }

    private double[] swapped(double[] total, Random random) {
        double[] sums = total.clone();
        int width = metric.width();
        for (double[] pair : pairs) {
            if (random.nextBoolean()) {
                for (int i = 0; i < width; i++) {
                    double more = pair[width + i] - pair[i];
                    sums[i] += more;
                    sums[width + i] -= more;
                }
            }
        }
        return sums;
    }

    private double difference(double[] sums) {
        return value(sums, 0) - value(sums, metric.width());
    }

    private double value(double[] sums, int from) {
        double[] own = new double[metric.width()];
        System.arraycopy(sums, from, own, 0, own.length);
        return metric.value(own);
    }
}
