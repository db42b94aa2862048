package org.framewise.jobs.model.neural.graph;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.updaters.AdamUpdater;
import org.nd4j.linalg.factory.Nd4j;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019) for one array of weights. */
final class AdamW {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final INDArray weights;
    private final INDArray mean;
    private final INDArray square;
    private final double decay;

    /** @param decay 0 for biases */
    AdamW(INDArray weights, double decay) {
        this.weights = weights;
        this.mean = Nd4j.zeros(weights.shape());
        this.square = Nd4j.zeros(weights.shape());
        this.decay = decay;
    }

    /** @param gradient is overwritten */
    void step(INDArray gradient, double rate, int iteration) {
        if (decay > 0) {
            weights.muli(1 - rate * decay);
        }
        Nd4j.exec(new AdamUpdater(gradient, square, mean, rate, BETA1, BETA2, EPSILON, iteration));
        weights.subi(gradient);
    }
}
