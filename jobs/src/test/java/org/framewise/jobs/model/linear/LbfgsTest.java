package org.framewise.jobs.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LbfgsTest {

    /** Σ cᵢ(xᵢ − i)²/2, with curvatures from 1 to {@code widest}. */
    private static Lbfgs.Objective bowl(int size, double widest) {
        return (point, gradient) -> {
            double value = 0;
            for (int i = 0; i < size; i++) {
                double curvature = Math.pow(widest, size < 2 ? 0 : (double) i / (size - 1));
                double away = point[i] - i;
                value += curvature * away * away / 2;
                gradient[i] = curvature * away;
            }
            return value;
        };
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "5, 100", "40, 1000"})
    void findsTheBottomOfABowl(int size, double widest) {
        double[] found = Lbfgs.minimum(bowl(size, widest), size, 1e-9);

        for (int i = 0; i < size; i++) {
            assertThat(found[i]).isCloseTo(i, within(1e-3));
        }
    }

    /** x·a + Σ log(1 + e^rᵢ·x) + ‖x‖²/2, whose bottom no formula gives: there the gradient vanishes. */
    private static Lbfgs.Objective soft(int size) {
        double[][] rows = new double[3 * size][];
        Random random = new Random(1);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.doubles(size, -3, 3).toArray();
        }
        return (point, gradient) -> {
            double value = 0;
            for (int i = 0; i < size; i++) {
                value += point[i] + point[i] * point[i] / 2;
                gradient[i] = 1 + point[i];
            }
            for (double[] row : rows) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += row[i] * point[i];
                }
                value += Math.log1p(Math.exp(sum));
                for (int i = 0; i < size; i++) {
                    gradient[i] += row[i] / (1 + Math.exp(-sum));
                }
            }
            return value;
        };
    }

    @Test
    void endsWhereTheGradientVanishes() {
        Lbfgs.Objective objective = soft(20);
        double[] start = new double[20];
        double[] end = new double[20];
        double high = objective.at(new double[20], start);
        double low = objective.at(Lbfgs.minimum(objective, 20, 1e-6), end);

        assertThat(low).isLessThan(high);
        assertThat(norm(end)).isLessThanOrEqualTo(1e-6 * norm(start));
    }

    @Test
    void aCoarseToleranceEndsSooner() {
        int[] calls = new int[2];
        for (int i = 0; i < 2; i++) {
            int run = i;
            Lbfgs.Objective objective = soft(20);
            Lbfgs.minimum(
                    (point, gradient) -> {
                        calls[run]++;
                        return objective.at(point, gradient);
                    },
                    20,
                    i == 0 ? 0.1 : 1e-8);
        }
        assertThat(calls[0]).isLessThan(calls[1]);
    }

    @Test
    void staysAtABottomThatItStartsFrom() {
        assertThat(Lbfgs.minimum((point, gradient) -> 3, 2, 1e-3)).containsExactly(0, 0);
    }

    @Test
    void givesTheSameBitsTwice() {
        assertThat(Lbfgs.minimum(soft(12), 12, 1e-5)).isEqualTo(Lbfgs.minimum(soft(12), 12, 1e-5));
    }

    private static double norm(double[] vector) {
        return Math.sqrt(DoubleStream.of(vector).map(value -> value * value).sum());
    }
}
