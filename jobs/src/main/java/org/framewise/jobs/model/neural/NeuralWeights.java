package org.framewise.jobs.model.neural;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A trained ensemble of networks that scores in plain Java: no native code, and sums in one fixed order, so that every
 * machine computes the same bits. Immutable; safe to share.
 */
public final class NeuralWeights implements Serializable {

    private final NeuralShape shape;
    private final Standardizer inputs;
    private final Parameters parameters;
    private final transient DenseLayer trunk;
    private final transient DenseLayer output;
    /** Without inputs, and so 0, where pooling is by something else. */
    private final transient DenseLayer attention;

    /** @throws IllegalArgumentException where the numbers do not fit the shape */
    public NeuralWeights(NeuralShape shape, Standardizer inputs, Parameters parameters) {
        if (inputs.mean().length != shape.inputs()) {
            throw new IllegalArgumentException(
                    inputs.mean().length + " inputs are standardised, not " + shape.inputs());
        }
        parameters.requireFit(shape);
        this.shape = shape;
        this.inputs = inputs;
        this.parameters = parameters;
        this.trunk = DenseLayer.of(parameters.trunk(), parameters.trunkBias());
        this.output = DenseLayer.ofBlocks(parameters.output(), parameters.outputBias(), shape.members());
        float[] attending = shape.pooling() == Pooling.ATTENTION ? parameters.pool() : new float[0];
        this.attention = DenseLayer.ofBlocks(attending, new float[shape.outputs()], shape.members());
    }

    /** The layers are the parameters once more, and do not travel. */
    private Object readResolve() {
        return new NeuralWeights(shape, inputs, parameters);
    }

    public NeuralShape shape() {
        return shape;
    }

    public Standardizer inputs() {
        return inputs;
    }

    public Parameters parameters() {
        return parameters;
    }

    DenseLayer trunk() {
        return trunk;
    }

    DenseLayer output() {
        return output;
    }

    DenseLayer attention() {
        return attention;
    }

    /**
     * Probabilities of the main head's labels.
     *
     * @param unit items × inputs, at least one item
     */
    public float[] probabilities(float[][] unit) {
        return probabilities(unit, 0);
    }

    /** Probabilities of one head's labels: the mean of the members'. */
    public float[] probabilities(float[][] unit, int head) {
        return new ForwardPass(this, unit).probabilities(head);
    }

    /** The unit's logits, members × labels of all heads: what the sigmoid or softmax is taken of. */
    public float[] logits(float[][] unit) {
        return new ForwardPass(this, unit).unitLogits();
    }

    /** All items of a unit with their share in a label of the main head, the largest first; in order where they are equal. */
    public List<Carrier> carriers(float[][] unit, int label) {
        ForwardPass pass = new ForwardPass(this, unit);
        List<Carrier> carriers = new ArrayList<>();
        for (int item = 0; item < unit.length; item++) {
            float alone = probabilities(new float[][] {unit[item]})[label];
            carriers.add(new Carrier(item, pass.share(item, label), alone));
        }
        carriers.sort(Comparator.comparing(Carrier::weight).reversed());
        return List.copyOf(carriers);
    }
}
