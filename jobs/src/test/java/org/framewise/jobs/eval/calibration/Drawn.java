package org.framewise.jobs.eval.calibration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Units whose true probabilities are known: they are drawn evenly from 0 to 1 and then bent into scores, label by label.
 *
 * @param folds 0 to 4, drawn
 */
record Drawn(List<BitSet> gold, List<float[]> scores, int[] folds) {

    /** @param bends for each label from true probability to score */
    static Drawn of(int units, long seed, List<DoubleUnaryOperator> bends) {
        return of(units, seed, 1, bends);
    }

    /** @param most true probabilities are drawn up to here */
    static Drawn of(int units, long seed, double most, List<DoubleUnaryOperator> bends) {
        Random random = new Random(seed);
        List<BitSet> gold = new ArrayList<>();
        List<float[]> scores = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            BitSet labels = new BitSet();
            float[] row = new float[bends.size()];
            for (int label = 0; label < row.length; label++) {
                double truth = most * random.nextDouble();
                labels.set(label, random.nextDouble() < truth);
                row[label] = (float) bends.get(label).applyAsDouble(truth);
            }
            gold.add(labels);
            scores.add(row);
        }
        return new Drawn(gold, scores, random.ints(units, 0, 5).toArray());
    }

    /** Odds raised to a power and multiplied. */
    static DoubleUnaryOperator sigmoid(double slope, double intercept) {
        return truth -> 1 / (1 + Math.exp(-(slope * Math.log(truth / (1 - truth)) + intercept)));
    }

    Drawn shuffled(long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, folds.length).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return new Drawn(
                order.stream().map(gold::get).toList(),
                order.stream().map(scores::get).toList(),
                order.stream().mapToInt(unit -> folds[unit]).toArray());
    }

    /** Expected calibration error of one label: 15 bins of equal width, weighted by their units. */
    double error(List<float[]> probabilities, int label) {
        double[] gaps = new double[15];
        for (int unit = 0; unit < gold.size(); unit++) {
            double probability = probabilities.get(unit)[label];
            gaps[(int) Math.min(14, probability * 15)] +=
                    probability - (gold.get(unit).get(label) ? 1 : 0);
        }
        double sum = 0;
        for (double gap : gaps) {
            sum += Math.abs(gap);
        }
        return sum / gold.size();
    }
}
