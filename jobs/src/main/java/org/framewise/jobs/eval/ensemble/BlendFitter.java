package org.framewise.jobs.eval.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.Blend;
import org.framewise.jobs.model.linear.Lbfgs;

/**
 * Fits a {@link Blend} by logistic regression of the gold labels on the members' log odds, all labels together: stacking
 * (Wolpert 1992; Ting and Witten 1999). Few units leave the weights near equal.
 */
final class BlendFitter {

    /** How many labelled units it takes to move a weight away from its share. */
    private static final double PULL_TO_EQUAL = 20;

    private static final double PULL_TO_NOTHING = 1;
    private static final double TOLERANCE = 1e-4;

    private final int members;
    private final int labels;
    /** For each unit and label the members' log odds, then 1 or 0 for gold, then the label. */
    private final List<double[]> rows = new ArrayList<>();

    private BlendFitter(int members, int labels) {
        this.members = members;
        this.labels = labels;
    }

    /**
     * @param gold for each unit its labels
     * @param scores members × units × labels
     * @param units those to learn from
     */
    static Blend fit(List<BitSet> gold, List<float[][]> scores, int[] units) {
        BlendFitter fitter = new BlendFitter(scores.size(), scores.get(0)[units[0]].length);
        for (int unit : units) {
            fitter.add(gold.get(unit), scores, unit);
        }
        return fitter.fitted();
    }

    private void add(BitSet gold, List<float[][]> scores, int unit) {
        for (int label = 0; label < labels; label++) {
            double[] row = new double[members + 2];
            for (int member = 0; member < members; member++) {
                row[member] = Blend.logit(scores.get(member)[unit][label]);
            }
            row[members] = gold.get(label) ? 1 : 0;
            row[members + 1] = label;
            rows.add(row);
        }
    }

    /** Its parameters: how far each weight lies from an equal share, then the intercepts. */
    private Blend fitted() {
        double[] found = Lbfgs.minimum(this::loss, members + labels, TOLERANCE);
        return new Blend(
                IntStream.range(0, members)
                        .mapToObj(member -> found[member] + 1.0 / members)
                        .toList(),
                DoubleStream.of(Arrays.copyOfRange(found, members, found.length))
                        .boxed()
                        .toList());
    }

    private double loss(double[] point, double[] gradient) {
        double value = 0;
        for (int i = 0; i < point.length; i++) {
            double pull = i < members ? PULL_TO_EQUAL : PULL_TO_NOTHING;
            gradient[i] = pull * point[i];
            value += pull * point[i] * point[i] / 2;
        }
        for (double[] row : rows) {
            int intercept = members + (int) row[members + 1];
            double sum = point[intercept];
            for (int member = 0; member < members; member++) {
                sum += (point[member] + 1.0 / members) * row[member];
            }
            double error = 1 / (1 + Math.exp(-sum)) - row[members];
            value += Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - row[members] * sum;
            gradient[intercept] += error;
            for (int member = 0; member < members; member++) {
                gradient[member] += error * row[member];
            }
        }
        return value;
    }
}
