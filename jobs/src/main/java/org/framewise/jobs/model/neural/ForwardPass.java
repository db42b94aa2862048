package org.framewise.jobs.model.neural;

import java.util.Arrays;

/** One unit on its way through the networks. */
final class ForwardPass {

    private final NeuralShape shape;
    private final Parameters parameters;
    /** Items × outputs. */
    private final float[][] logits;
    /** Items × outputs: an item's share in the unit's logit. */
    private final double[][] shares;

    ForwardPass(NeuralWeights weights, float[][] unit) {
        if (unit.length == 0) {
            throw new IllegalArgumentException("a unit has at least one item");
        }
        shape = weights.shape();
        parameters = weights.parameters();
        shares = new double[unit.length][];
        float[][] hidden = weights.trunk()
                .of(Arrays.stream(unit).map(weights.inputs()::apply).toArray(float[][]::new));
        Arrays.stream(hidden).forEach(ForwardPass::rectify);
        logits = weights.output().of(hidden);
        float[][] attention = weights.attention().of(hidden);
        for (int item = 0; item < unit.length; item++) {
            shares[item] = importance(attention[item], logits[item]);
        }
        normalise();
    }

    private static void rectify(float[] hidden) {
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = Math.max(0, hidden[h]);
        }
    }

    /** How much an item counts, before it is divided by the sum over the unit. */
    private double[] importance(float[] attention, float[] itemLogits) {
        double[] importance = new double[shape.outputs()];
        float[] score =
                switch (shape.pooling()) {
                    case MEAN, ATTENTION -> attention;
                    case SHARPNESS -> sharpened(itemLogits);
                };
        for (int i = 0; i < importance.length; i++) {
            importance[i] = StrictMath.exp(Pooling.MOST * StrictMath.tanh(score[i] / Pooling.MOST));
        }
        return importance;
    }

    private float[] sharpened(float[] itemLogits) {
        float[] score = itemLogits.clone();
        for (int i = 0; i < score.length; i++) {
            score[i] *= parameters.pool()[i];
        }
        return score;
    }

    private void normalise() {
        for (int output = 0; output < shape.outputs(); output++) {
            double sum = 0;
            for (double[] item : shares) {
                sum += item[output];
            }
            for (double[] item : shares) {
                item[output] /= sum;
            }
        }
    }

    /** Members × labels of all heads. */
    float[] unitLogits() {
        float[] pooled = new float[shape.outputs()];
        for (int output = 0; output < pooled.length; output++) {
            double sum = 0;
            for (int item = 0; item < logits.length; item++) {
                sum += shares[item][output] * logits[item][output];
            }
            pooled[output] = (float) sum;
        }
        return pooled;
    }

    /** The mean of the members' shares of an item in a label. */
    float share(int item, int label) {
        double sum = 0;
        for (int member = 0; member < shape.members(); member++) {
            sum += shares[item][member * shape.labels() + label];
        }
        return (float) (sum / shape.members());
    }

    float[] probabilities(int head) {
        float[] pooled = unitLogits();
        double[] sums = new double[shape.heads().get(head).labels()];
        for (int member = 0; member < shape.members(); member++) {
            addProbabilities(
                    pooled,
                    member * shape.labels() + shape.offset(head),
                    shape.heads().get(head),
                    sums);
        }
        float[] probabilities = new float[sums.length];
        for (int label = 0; label < sums.length; label++) {
            probabilities[label] = (float) (sums[label] / shape.members());
        }
        return probabilities;
    }

    private static void addProbabilities(float[] pooled, int from, Head head, double[] sums) {
        double[] odds = new double[sums.length];
        double most = 0;
        for (int label = 0; head.single() && label < odds.length; label++) {
            most = label == 0 ? pooled[from] : Math.max(most, pooled[from + label]);
        }
        double total = 0;
        for (int label = 0; label < odds.length; label++) {
            odds[label] = StrictMath.exp(pooled[from + label] - most);
            total += odds[label];
        }
        for (int label = 0; label < odds.length; label++) {
            sums[label] += head.single() ? odds[label] / total : 1 / (1 + 1 / odds[label]);
        }
    }
}
