package org.framewise.jobs.model.neural.training;

import java.util.SplittableRandom;

/** Sets a share of numbers to 0 and scales the others up, so that their sum stays as it was (Srivastava et al. 2014). */
final class Dropout {

    private static final int STEPS = 256;

    private final SplittableRandom random;

    Dropout(SplittableRandom random) {
        this.random = random;
    }

    /** The share is rounded to 1/256: one draw serves eight numbers. */
    void apply(float[] values, double share) {
        int dropped = (int) Math.round(share * STEPS);
        if (dropped == 0) {
            return;
        }
        float scale = (float) STEPS / (STEPS - dropped);
        long bits = 0;
        for (int i = 0; i < values.length; i++) {
            bits = i % Long.BYTES == 0 ? random.nextLong() : bits >>> Byte.SIZE;
            values[i] = (bits & (STEPS - 1)) < dropped ? 0 : values[i] * scale;
        }
    }
}
