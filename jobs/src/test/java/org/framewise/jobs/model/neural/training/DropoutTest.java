package org.framewise.jobs.model.neural.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.75})
    void dropsItsShareAndKeepsTheSum(double share) {
        float[] values = ones(10_000);
        new Dropout(new SplittableRandom(1)).apply(values, share);

        long dropped = count(values, 0);
        assertThat(dropped / 10_000.0).isBetween(share - 0.02, share + 0.02);
        assertThat(count(values, (float) (1 / (1 - share)))).isEqualTo(10_000 - dropped);
    }

    @Test
    void leavesNumbersAloneWhereNothingIsDropped() {
        float[] values = ones(10);
        new Dropout(new SplittableRandom(1)).apply(values, 0);
        assertThat(values).containsOnly(1);
    }

    private static float[] ones(int size) {
        float[] values = new float[size];
        Arrays.fill(values, 1);
        return values;
    }

    private static long count(float[] values, float wanted) {
        long count = 0;
        for (float value : values) {
            count += value == wanted ? 1 : 0;
        }
        return count;
    }
}
