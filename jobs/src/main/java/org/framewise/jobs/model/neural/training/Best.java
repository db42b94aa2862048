package org.framewise.jobs.model.neural.training;

import java.util.Arrays;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.Parameters;

/** For each member the weights of the epoch that its held-out groups liked best. */
final class Best {

    private final NeuralShape shape;
    private final double[] losses;
    private final Parameters kept;

    Best(NeuralShape shape, Parameters initial) {
        this.shape = shape;
        this.losses = new double[shape.members()];
        this.kept = initial;
        Arrays.fill(losses, Double.POSITIVE_INFINITY);
    }

    /**
     * Keeps the members that lost less than ever, or that hold nothing out.
     *
     * @param now one loss a member; NaN where nothing was held out
     * @return whether there was any
     */
    boolean offer(double[] now, Parameters parameters) {
        boolean any = false;
        for (int member = 0; member < now.length; member++) {
            if (!(now[member] >= losses[member])) {
                losses[member] = now[member];
                keep(member, parameters);
                any = true;
            }
        }
        return any;
    }

    private void keep(int member, Parameters from) {
        copy(member, from.trunk(), kept.trunk(), shape.inputs(), shape.hidden());
        copy(member, from.trunkBias(), kept.trunkBias(), 1, shape.hidden());
        copy(member, from.output(), kept.output(), 1, shape.hidden() * shape.labels());
        copy(member, from.outputBias(), kept.outputBias(), 1, shape.labels());
        copy(member, from.pool(), kept.pool(), 1, from.pool().length / shape.members());
    }

    private void copy(int member, float[] from, float[] to, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            int at = (row * shape.members() + member) * columns;
            System.arraycopy(from, at, to, at, columns);
        }
    }

    Parameters parameters() {
        return kept;
    }
}
