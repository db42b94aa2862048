package org.framewise.jobs.model.calibration;

import java.util.Collections;
import java.util.List;

/**
 * Straight lines between points that never fall, level before the first and after the last. Straight lines rather than
 * steps, so that units whose scores differ keep their order nearly everywhere.
 *
 * @param scores rising, 0 to 1
 * @param probabilities for each score its probability; never falling, and neither 0 nor 1, which no number of units proves
 */
public record Isotonic(List<Double> scores, List<Double> probabilities) implements LabelCalibration {

    public Isotonic {
        scores = List.copyOf(scores);
        probabilities = List.copyOf(probabilities);
        if (scores.isEmpty() || scores.size() != probabilities.size()) {
            throw new IllegalArgumentException("as many probabilities as scores, one at least, not "
                    + probabilities.size() + " and " + scores.size());
        }
        for (int i = 0; i < scores.size(); i++) {
            requireRising(scores, probabilities, i);
        }
    }

    private static void requireRising(List<Double> scores, List<Double> probabilities, int at) {
        double score = scores.get(at);
        double probability = probabilities.get(at);
        boolean within = score >= 0 && score <= 1 && probability > 0 && probability < 1;
        boolean rises = at == 0 || score > scores.get(at - 1) && probability >= probabilities.get(at - 1);
        if (!(within && rises)) {
            throw new IllegalArgumentException("point " + at + " (" + score + ", " + probability
                    + "): scores rise within 0 to 1, probabilities never fall and lie between 0 and 1");
        }
    }

    @Override
    public double of(double score) {
        int found = Collections.binarySearch(scores, score);
        int above = found >= 0 ? found : -found - 1;
        if (found >= 0 || above == 0) {
            return probabilities.get(above);
        }
        return above == scores.size() ? probabilities.get(above - 1) : between(score, above);
    }

    private double between(double score, int above) {
        double left = scores.get(above - 1);
        double from = probabilities.get(above - 1);
        double to = probabilities.get(above);
        double way = (score - left) / (scores.get(above) - left);
        return Math.min(to, from + way * (to - from));
    }
}
