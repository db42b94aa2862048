package org.framewise.jobs.model.neural.training;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.Parameters;
import org.framewise.jobs.model.neural.Pooling;

/** Where learning starts: He et al. 2015, "Delving deep into rectifiers", uniform; attention starts as the mean. */
record Initial(NeuralShape shape, SplittableRandom random) {

    Parameters parameters() {
        float[] pool = new float[Parameters.poolSize(shape)];
        Arrays.fill(pool, shape.pooling() == Pooling.SHARPNESS ? 1 : 0);
        return new Parameters(
                uniform(shape.inputs() * shape.width(), shape.inputs()),
                new float[shape.width()],
                uniform(shape.width() * shape.labels(), shape.hidden()),
                new float[shape.outputs()],
                pool);
    }

    private float[] uniform(int size, int inputs) {
        double reach = Math.sqrt(6.0 / inputs);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * reach);
        }
        return values;
    }
}
