package org.framewise.jobs.model.neural.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.Parameters;
import org.framewise.jobs.model.neural.Pooling;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An ensemble of networks in training. Not thread-safe; several may train side by side. */
public final class Network {

    private static final List<String> WEIGHTS = List.of(Architecture.TRUNK, Architecture.OUTPUT, Architecture.POOL);
    private static final List<String> BIASES = List.of(Architecture.TRUNK_BIAS, Architecture.OUTPUT_BIAS);

    static {
        // Sums are split among threads, and in another order they differ in the last bits. Folds run side by side
        // instead.
        Nd4j.getEnvironment().setMaxThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
    }

    private final NeuralShape shape;
    private final Blocks blocks;
    private final SameDiff graph;
    private final Map<String, AdamW> optimizers = new LinkedHashMap<>();
    private int steps;

    /**
     * @param initial where learning starts
     * @param weightDecay of what is no bias
     */
    public Network(NeuralShape shape, Parameters initial, double weightDecay) {
        this.shape = shape;
        this.blocks = new Blocks(shape);
        this.graph = Architecture.of(shape, initial);
        WEIGHTS.stream()
                .filter(graph::hasVariable)
                .forEach(name -> optimizers.put(name, new AdamW(array(name), weightDecay)));
        BIASES.forEach(name -> optimizers.put(name, new AdamW(array(name), 0)));
    }

    /** One step of learning. */
    public void step(Batch batch, double rate) {
        Map<String, INDArray> gradients = graph.calculateGradients(placeholders(batch), optimizers.keySet());
        optimizers.forEach((name, optimizer) -> optimizer.step(gradients.get(name), rate, steps));
        steps++;
    }

    /** Units × members × labels of all heads. */
    public float[] logits(Batch batch) {
        return values(graph.output(placeholders(batch), Architecture.LOGITS).get(Architecture.LOGITS));
    }

    private Map<String, INDArray> placeholders(Batch batch) {
        Map<String, INDArray> arrays = new HashMap<>();
        arrays.put(Architecture.INPUTS, matrix(batch.inputs(), shape.inputs()));
        arrays.put(Architecture.DROPOUT, matrix(batch.dropout(), shape.width()));
        arrays.put(Architecture.MEMBERSHIP, membership(batch));
        for (int i = 0; i < shape.heads().size(); i++) {
            Head head = shape.heads().get(i);
            INDArray weights = Nd4j.createFromArray(batch.weights().get(i));
            arrays.put(Architecture.GOLD + i, matrix(batch.gold().get(i), head.labels()));
            arrays.put(Architecture.WEIGHTS + i, head.single() ? weights : weights.reshape(-1, head.labels()));
        }
        return arrays;
    }

    private INDArray membership(Batch batch) {
        int[] sizes = new int[batch.units()];
        for (int unit : batch.unitOf()) {
            sizes[unit]++;
        }
        float[] membership = new float[batch.units() * batch.items()];
        for (int item = 0; item < batch.items(); item++) {
            int unit = batch.unitOf()[item];
            membership[unit * batch.items() + item] = shape.pooling() == Pooling.MEAN ? 1f / sizes[unit] : 1;
        }
        return matrix(membership, batch.items());
    }

    static INDArray matrix(float[] values, int columns) {
        return Nd4j.createFromArray(values).reshape(-1, columns);
    }

    /** What has been learned so far. */
    public Parameters parameters() {
        float[] pool =
                switch (shape.pooling()) {
                    case MEAN -> new float[0];
                    case SHARPNESS -> values(array(Architecture.POOL));
                    case ATTENTION -> blocks.gather(values(array(Architecture.POOL)));
                };
        return new Parameters(
                values(array(Architecture.TRUNK)),
                values(array(Architecture.TRUNK_BIAS)),
                blocks.gather(values(array(Architecture.OUTPUT))),
                values(array(Architecture.OUTPUT_BIAS)),
                pool);
    }

    private INDArray array(String name) {
        return graph.getVariable(name).getArr();
    }

    private static float[] values(INDArray array) {
        return array.dup('c').data().asFloat();
    }
}
