package org.framewise.jobs.model.neural.training;

import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.graph.Batch;

/** Each member's weighted cross-entropy over all heads, summed in one order. */
final class HeldOutLoss {

    private final NeuralShape shape;
    private final double[] losses;
    private final double[] weights;

    HeldOutLoss(NeuralShape shape) {
        this.shape = shape;
        this.losses = new double[shape.members()];
        this.weights = new double[shape.members()];
    }

    /** @param logits units × members × labels of all heads */
    void add(Batch batch, float[] logits) {
        for (int row = 0; row < batch.units() * shape.members(); row++) {
            for (int head = 0; head < shape.heads().size(); head++) {
                add(batch, head, row, logits, row * shape.labels() + shape.offset(head));
            }
        }
    }

    private void add(Batch batch, int index, int row, float[] logits, int from) {
        Head head = shape.heads().get(index);
        double shared = head.single() ? logOfSum(logits, from, head.labels()) : 0;
        for (int label = 0; label < head.labels(); label++) {
            int at = row * head.labels() + label;
            double weight = batch.weights().get(index)[head.single() ? row : at] * batch.units();
            double gold = batch.gold().get(index)[at];
            double logit = logits[from + label];
            double loss = head.single()
                    ? gold * (shared - logit)
                    : Math.max(logit, 0) - logit * gold + StrictMath.log1p(StrictMath.exp(-Math.abs(logit)));
            losses[row % shape.members()] += weight * loss;
            weights[row % shape.members()] += weight;
        }
    }

    private static double logOfSum(float[] logits, int from, int labels) {
        double most = logits[from];
        for (int label = 1; label < labels; label++) {
            most = Math.max(most, logits[from + label]);
        }
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += StrictMath.exp(logits[from + label] - most);
        }
        return most + StrictMath.log(sum);
    }

    /** NaN for a member without weights. */
    double[] means() {
        double[] means = new double[losses.length];
        for (int member = 0; member < means.length; member++) {
            means[member] = weights[member] == 0 ? Double.NaN : losses[member] / weights[member];
        }
        return means;
    }
}
