package org.framewise.jobs.model.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenseLayerTest {

    /** Four inputs are taken together, what is left one by one: the sums are those of one after the other, to the bit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 11})
    void theSumsAreTakenInOrder(int inputs) {
        Random random = new Random(inputs);
        float[] weights = numbers(random, inputs * 3);
        float[] bias = numbers(random, 3);
        float[][] items = {numbers(random, inputs), numbers(random, inputs)};

        float[][] sums = DenseLayer.of(weights, bias).of(items);

        for (int item = 0; item < items.length; item++) {
            for (int output = 0; output < 3; output++) {
                float sum = bias[output];
                for (int input = 0; input < inputs; input++) {
                    sum += items[item][input] * weights[input * 3 + output];
                }
                assertThat(sums[item][output]).isEqualTo(sum);
            }
        }
    }

    @Test
    void aPartReadsItsOwnInputs() {
        DenseLayer layer = DenseLayer.ofBlocks(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, new float[] {0, 0, 0, 100}, 2);

        assertThat(layer.of(new float[][] {{1, 1, 0, 0}, {0, 0, 1, 10}}))
                .isDeepEqualTo(new float[][] {{4, 6, 0, 100}, {0, 0, 75, 186}});
    }

    @Test
    void withoutInputsItIsItsBias() {
        DenseLayer layer = DenseLayer.ofBlocks(new float[0], new float[] {1, 2}, 2);

        assertThat(layer.of(new float[][] {{5}, {6}})).isDeepEqualTo(new float[][] {{1, 2}, {1, 2}});
    }

    private static float[] numbers(Random random, int size) {
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
