package org.framewise.jobs.model.neural.graph;

import java.util.Arrays;
import org.framewise.jobs.model.neural.NeuralShape;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Between (members × hidden) × labels, and the matrix to all members' labels that is 0 but for a block a member. */
record Blocks(NeuralShape shape) {

    /** 1 inside the blocks. */
    SDVariable mask(SameDiff graph) {
        if (graph.hasVariable("blocks")) {
            return graph.getVariable("blocks");
        }
        float[] ones = new float[shape.width() * shape.labels()];
        Arrays.fill(ones, 1);
        return graph.constant("blocks", spread(ones));
    }

    INDArray spread(float[] compact) {
        float[] wide = new float[shape.width() * shape.outputs()];
        for (int i = 0; i < compact.length; i++) {
            wide[place(i)] = compact[i];
        }
        return Nd4j.createFromArray(wide).reshape(shape.width(), shape.outputs());
    }

    float[] gather(float[] wide) {
        float[] compact = new float[shape.width() * shape.labels()];
        for (int i = 0; i < compact.length; i++) {
            compact[i] = wide[place(i)];
        }
        return compact;
    }

    private int place(int compact) {
        int row = compact / shape.labels();
        int member = row / shape.hidden();
        return row * shape.outputs() + member * shape.labels() + compact % shape.labels();
    }
}
