package org.framewise.jobs.model.neural.graph;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.Parameters;
import org.framewise.jobs.model.neural.Pooling;
import org.nd4j.autodiff.loss.LossReduce;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * An ensemble as one graph of matrices: the members' dense layers stand side by side, and what joins a member's hidden
 * units to another's labels is held at 0. One step trains them all, which costs little more than training one.
 */
final class Architecture {

    static final String INPUTS = "inputs";
    static final String DROPOUT = "dropout";
    static final String MEMBERSHIP = "membership";
    /** Followed by the number of the head. */
    static final String GOLD = "gold";
    /** Followed by the number of the head. */
    static final String WEIGHTS = "weights";

    static final String TRUNK = "trunk";
    static final String TRUNK_BIAS = "trunkBias";
    static final String OUTPUT = "output";
    static final String OUTPUT_BIAS = "outputBias";
    static final String POOL = "pool";
    static final String LOGITS = "logits";

    private static final String LOSS = "loss";

    private final NeuralShape shape;
    private final Parameters initial;
    private final Blocks blocks;
    private final SameDiff graph = SameDiff.create();

    private Architecture(NeuralShape shape, Parameters initial) {
        this.shape = shape;
        this.initial = initial;
        this.blocks = new Blocks(shape);
    }

    static SameDiff of(NeuralShape shape, Parameters initial) {
        Architecture architecture = new Architecture(shape, initial);
        SDVariable hidden = architecture.hidden();
        architecture.lose(architecture.pooled(hidden, architecture.items(hidden)));
        differentiate(architecture.graph);
        return architecture.graph;
    }

    private SDVariable hidden() {
        SDVariable inputs = graph.placeHolder(INPUTS, DataType.FLOAT, -1, shape.inputs());
        SDVariable dropout = graph.placeHolder(DROPOUT, DataType.FLOAT, -1, shape.width());
        SDVariable trunk = graph.var(TRUNK, Network.matrix(initial.trunk(), shape.width()));
        SDVariable bias = graph.var(TRUNK_BIAS, Network.matrix(initial.trunkBias(), shape.width()));
        return graph.nn.relu(inputs.mmul(trunk).add(bias), 0).mul(dropout);
    }

    /** Items × outputs. */
    private SDVariable items(SDVariable hidden) {
        SDVariable output = graph.var(OUTPUT, blocks.spread(initial.output())).mul(blocks.mask(graph));
        SDVariable bias = graph.var(OUTPUT_BIAS, Network.matrix(initial.outputBias(), shape.outputs()));
        return hidden.mmul(output).add(bias);
    }

    /** Units × outputs. */
    private SDVariable pooled(SDVariable hidden, SDVariable items) {
        SDVariable membership = graph.placeHolder(MEMBERSHIP, DataType.FLOAT, -1, -1);
        if (shape.pooling() == Pooling.MEAN) {
            return membership.mmul(LOGITS, items);
        }
        SDVariable score = score(hidden, items);
        SDVariable importance =
                graph.math.exp(graph.math.tanh(score.div(Pooling.MOST)).mul(Pooling.MOST));
        return membership.mmul(importance.mul(items)).div(LOGITS, membership.mmul(importance));
    }

    private SDVariable score(SDVariable hidden, SDVariable items) {
        if (shape.pooling() == Pooling.SHARPNESS) {
            return items.mul(graph.var(POOL, Network.matrix(initial.pool(), shape.outputs())));
        }
        return hidden.mmul(graph.var(POOL, blocks.spread(initial.pool())).mul(blocks.mask(graph)));
    }

    private void lose(SDVariable logits) {
        SDVariable members = graph.reshape(logits, -1, shape.labels());
        SDVariable sum = loss(0, members);
        for (int head = 1; head < shape.heads().size(); head++) {
            sum = sum.add(loss(head, members));
        }
        graph.identity(LOSS, sum);
        graph.setLossVariables(LOSS);
    }

    private SDVariable loss(int index, SDVariable members) {
        Head head = shape.heads().get(index);
        SDVariable logits = shape.heads().size() == 1 ? members : members.mmul(columns(index));
        SDVariable gold = graph.placeHolder(GOLD + index, DataType.FLOAT, -1, head.labels());
        if (head.single()) {
            SDVariable weights = graph.placeHolder(WEIGHTS + index, DataType.FLOAT, -1);
            return graph.loss.softmaxCrossEntropy(LOSS + index, gold, logits, weights, LossReduce.SUM, 0);
        }
        SDVariable weights = graph.placeHolder(WEIGHTS + index, DataType.FLOAT, -1, head.labels());
        return graph.loss.sigmoidCrossEntropy(LOSS + index, gold, logits, weights, LossReduce.SUM, 0);
    }

    /** Labels of all heads × labels of one: SameDiff cannot differentiate slices of a single row. */
    private SDVariable columns(int index) {
        int labels = shape.heads().get(index).labels();
        float[] chosen = new float[shape.labels() * labels];
        for (int label = 0; label < labels; label++) {
            chosen[(shape.offset(index) + label) * labels + label] = 1;
        }
        return graph.constant("columns" + index, Network.matrix(chosen, labels));
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
}
