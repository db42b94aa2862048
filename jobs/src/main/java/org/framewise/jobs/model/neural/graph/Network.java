package org.framewise.jobs.model.neural.graph;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.Parameters;
import org.framewise.jobs.model.neural.Pooling;
import org.nd4j.autodiff.loss.LossReduce;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * An ensemble as one graph of matrices: the members' dense layers stand side by side, and what joins a member's hidden
 * units to another's labels is held at 0. One step trains them all, which costs hardly more than training one.
 */
public final class Network {

    private static final String LOGITS = "logits";
    private static final String LOSS = "loss";
    private static final String TRUNK = "trunk";
    private static final String TRUNK_BIAS = "trunkBias";
    private static final String OUTPUT = "output";
    private static final String OUTPUT_BIAS = "outputBias";
    private static final String POOL = "pool";

    static {
        // Sums are split among threads, and in another order they differ in the last bits. Folds run side by side
        // instead.
        Nd4j.getEnvironment().setMaxThreads(1);
        Nd4j.getEnvironment().setMaxMasterThreads(1);
    }

    private final NeuralShape shape;
    private final Blocks blocks;
    private final SameDiff graph = SameDiff.create();
    private final Map<String, AdamW> optimizers = new LinkedHashMap<>();
    private int steps;

    /** @param weightDecay of what is no bias */
    public Network(NeuralShape shape, Parameters initial, double weightDecay) {
        this.shape = shape;
        this.blocks = new Blocks(shape);
        SDVariable inputs = graph.placeHolder("inputs", DataType.FLOAT, -1, shape.inputs());
        SDVariable dropout = graph.placeHolder("dropout", DataType.FLOAT, -1, shape.width());
        SDVariable trunk = graph.var(TRUNK, matrix(initial.trunk(), shape.width()));
        SDVariable trunkBias = graph.var(TRUNK_BIAS, matrix(initial.trunkBias(), shape.width()));
        SDVariable hidden = graph.nn.relu(inputs.mmul(trunk).add(trunkBias), 0).mul(dropout);
        SDVariable output = graph.var(OUTPUT, blocks.spread(initial.output())).mul(blocks.mask(graph));
        SDVariable outputBias = graph.var(OUTPUT_BIAS, matrix(initial.outputBias(), shape.outputs()));
        SDVariable logits = pooled(hidden, hidden.mmul(output).add(outputBias), initial);
        loss(logits);
        differentiate(graph);
        for (String name : List.of(TRUNK, TRUNK_BIAS, OUTPUT, OUTPUT_BIAS, POOL)) {
            if (graph.hasVariable(name)) {
                boolean bias = name.equals(TRUNK_BIAS) || name.equals(OUTPUT_BIAS);
                optimizers.put(name, new AdamW(graph.getVariable(name).getArr(), bias ? 0 : weightDecay));
            }
        }
    }

    /** SameDiff prints every operation that it differentiates to standard output, where results belong. */
    private static synchronized void differentiate(SameDiff graph) {
        PrintStream standard = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            graph.createGradFunction();
        } finally {
            System.setOut(standard);
        }
    }

    private SDVariable pooled(SDVariable hidden, SDVariable items, Parameters initial) {
        SDVariable membership = graph.placeHolder("membership", DataType.FLOAT, -1, -1);
        if (shape.pooling() == Pooling.MEAN) {
            return membership.mmul(LOGITS, items);
        }
        SDVariable score;
        if (shape.pooling() == Pooling.SHARPNESS) {
            score = items.mul(graph.var(POOL, matrix(initial.pool(), shape.outputs())));
        } else {
            score = hidden.mmul(graph.var(POOL, blocks.spread(initial.pool())).mul(blocks.mask(graph)));
        }
        SDVariable importance =
                graph.math.exp(graph.math.tanh(score.div(Pooling.MOST)).mul(Pooling.MOST));
        return membership.mmul(importance.mul(items)).div(LOGITS, membership.mmul(importance));
    }

    private void loss(SDVariable logits) {
        SDVariable members = graph.reshape(logits, -1, shape.labels());
        List<SDVariable> losses = new ArrayList<>();
        for (int i = 0; i < shape.heads().size(); i++) {
            losses.add(loss(i, members));
        }
        SDVariable sum = losses.get(0);
        for (SDVariable other : losses.subList(1, losses.size())) {
            sum = sum.add(other);
        }
        graph.identity(LOSS, sum);
        graph.setLossVariables(LOSS);
    }

    private SDVariable loss(int index, SDVariable members) {
        Head head = shape.heads().get(index);
        SDVariable columns =
                members.get(SDIndex.all(), SDIndex.interval(shape.offset(index), shape.offset(index) + head.labels()));
        SDVariable gold = graph.placeHolder("gold" + index, DataType.FLOAT, -1, head.labels());
        if (head.single()) {
            SDVariable weights = graph.placeHolder("weights" + index, DataType.FLOAT, -1);
            return graph.loss.softmaxCrossEntropy("loss" + index, gold, columns, weights, LossReduce.SUM, 0);
        }
        SDVariable weights = graph.placeHolder("weights" + index, DataType.FLOAT, -1, head.labels());
        return graph.loss.sigmoidCrossEntropy("loss" + index, gold, columns, weights, LossReduce.SUM, 0);
    }

    /** One step of learning. */
    public void step(Batch batch, double rate) {
        Map<String, INDArray> gradients = graph.calculateGradients(placeholders(batch), optimizers.keySet());
        optimizers.forEach((name, optimizer) -> optimizer.step(gradients.get(name), rate, steps));
        steps++;
    }

    /** Units × members × labels of all heads. */
    public float[] logits(Batch batch) {
        return graph.output(placeholders(batch), LOGITS)
                .get(LOGITS)
                .dup('c')
                .data()
                .asFloat();
    }

    private Map<String, INDArray> placeholders(Batch batch) {
        Map<String, INDArray> arrays = new HashMap<>();
        arrays.put("inputs", matrix(batch.inputs(), shape.inputs()));
        arrays.put("dropout", matrix(batch.dropout(), shape.width()));
        arrays.put("membership", membership(batch));
        for (int i = 0; i < shape.heads().size(); i++) {
            Head head = shape.heads().get(i);
            INDArray weights = Nd4j.createFromArray(batch.weights().get(i));
            arrays.put("gold" + i, matrix(batch.gold().get(i), head.labels()));
            arrays.put("weights" + i, head.single() ? weights : weights.reshape(-1, head.labels()));
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

    private static INDArray matrix(float[] values, int columns) {
        return Nd4j.createFromArray(values).reshape(-1, columns);
    }

    /** What has been learned so far. */
    public Parameters parameters() {
        float[] pool =
                switch (shape.pooling()) {
                    case MEAN -> new float[0];
                    case SHARPNESS -> values(POOL);
                    case ATTENTION -> blocks.gather(values(POOL));
                };
        return new Parameters(
                values(TRUNK), values(TRUNK_BIAS), blocks.gather(values(OUTPUT)), values(OUTPUT_BIAS), pool);
    }

    private float[] values(String name) {
        return graph.getVariable(name).getArr().dup('c').data().asFloat();
    }
}
