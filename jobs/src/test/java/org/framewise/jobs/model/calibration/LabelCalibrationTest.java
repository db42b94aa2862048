package org.framewise.jobs.model.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelCalibrationTest {

    static List<LabelCalibration> maps() {
        return List.of(
                new Identity(),
                new Platt(1.3, -0.7),
                new Platt(0.01, 4),
                new Platt(0, -2),
                new Platt(25, 3),
                new Isotonic(List.of(0.3), List.of(0.2)),
                new Isotonic(List.of(0.0, 0.1, 0.100001, 0.7, 1.0), List.of(0.01, 0.3, 0.3, 0.31, 0.999)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void neverTurnsARankingRound(LabelCalibration map) {
        double[] scores = new Random(11).doubles(2000).map(d -> (float) d).toArray();
        scores[0] = 0;
        scores[1] = 1;
        scores[2] = 1e-7;
        scores[3] = Math.nextDown(1.0);
        Arrays.sort(scores);
        for (int i = 1; i < scores.length; i++) {
            assertThat(map.of(scores[i])).isBetween(map.of(scores[i - 1]), 1.0);
        }
        assertThat(map.of(0)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.75", "0.25, 0.5", "0.75, 0.9", "0, 0.000003"})
    void plattShiftsAndStretchesLogOdds(double score, double probability) {
        // odds 1, 1/3, 3 become 3, 1, 9
        assertThat(new Platt(1, Math.log(3)).of(score)).isCloseTo(probability, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1", "0.2, 0.1", "0.3, 0.2", "0.4, 0.3", "0.5, 0.3", "0.6, 0.3", "0.8, 0.6", "0.9, 0.6", "1, 0.6"})
    void isotonicDrawsStraightLines(double score, double probability) {
        Isotonic lines = new Isotonic(List.of(0.2, 0.4, 0.6, 0.8), List.of(0.1, 0.3, 0.3, 0.6));

        assertThat(lines.of(score)).isCloseTo(probability, within(1e-12));
    }

    @Test
    void refusesWhatWouldTurnARankingRound() {
        assertThatThrownBy(() -> new Platt(-1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a slope of 0 or more and a finite intercept, not -1.0 and 0.0");
        assertThatThrownBy(() -> new Platt(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a slope of 0 or more and a finite intercept, not 1.0 and NaN");
        assertThatThrownBy(() -> new Isotonic(List.of(0.1, 0.2), List.of(0.4, 0.3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("point 1 (0.2, 0.3): scores rise within 0 to 1, "
                        + "probabilities never fall and lie between 0 and 1");
        assertThatThrownBy(() -> new Isotonic(List.of(0.1), List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("point 0 (0.1, 1.0)");
        assertThatThrownBy(() -> new Isotonic(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("as many probabilities as scores, one at least, not 0 and 0");
    }
}
