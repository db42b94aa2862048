package org.framewise.jobs.eval.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.framewise.jobs.model.calibration.Isotonic;
import org.framewise.jobs.model.calibration.Platt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fits that can be checked by hand. */
class FittersTest {

    @Test
    void isotonicPoolsNeighboursThatAreTheWrongWayRound() {
        // 0 | 1 0 0 | 1 1 1
        Isotonic isotonic = IsotonicFitter.fit(points("0.1- 0.2+ 0.3- 0.4- 0.5+ 0.8+ 0.9+"));

        assertThat(isotonic.scores()).hasSize(3);
        assertThat(isotonic.scores().get(0)).isCloseTo(0.1, within(1e-12));
        assertThat(isotonic.scores().get(1)).isCloseTo(0.3, within(1e-12));
        assertThat(isotonic.probabilities().get(0)).isEqualTo(0.25);
        assertThat(isotonic.probabilities().get(1)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(isotonic.scores().get(2)).isCloseTo(2.2 / 3, within(1e-12));
        assertThat(isotonic.probabilities().get(2)).isEqualTo(1 - 0.5 / 4);
    }

    @Test
    void isotonicGivesEqualScoresOneProbability() {
        assertThat(IsotonicFitter.fit(points("0.4- 0.4- 0.4+ 0.4+")))
                .isEqualTo(new Isotonic(List.of(0.4), List.of(0.5)));
    }

    @Test
    void aSmallOutermostBlockIsNotDrawnPastItsNeighbour() {
        List<Point> points = points("0.9+");
        for (int i = 0; i < 100; i++) {
            points.add(new Point(0.5, i < 80, 0));
        }
        points.sort(Point.ORDER);

        assertThat(IsotonicFitter.fit(points).probabilities()).containsExactly(0.8, 0.8);
    }

    @Test
    void plattReachesItsSmoothedTargets() {
        // two scores and two unknowns: each score gets exactly the mean of its targets, 5/6 (there) and 1/6 (not)
        Platt platt = PlattFitter.fit(points("0.2- 0.2- 0.2- 0.2+ 0.7- 0.7+ 0.7+ 0.7+"));

        assertThat(platt.of(0.2)).isCloseTo((3 / 6.0 + 5 / 6.0) / 4, within(1e-6));
        assertThat(platt.of(0.7)).isCloseTo((1 / 6.0 + 15 / 6.0) / 4, within(1e-6));
    }

    @Test
    void plattHasASlopeEvenWhereScoresDivideUnitsCleanly() {
        Platt platt = PlattFitter.fit(points("0.000001- 0.1- 0.9+ 1.0+"));

        assertThat(platt.slope()).isPositive().isFinite();
        assertThat(platt.of(1)).isBetween(0.6, 0.95);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0.2698", "9, 10, 0.6523", "10, 10, 0.7870", "90, 100, 0.8396", "0, 10, 0"})
    void wilsonStaysBelowTheShare(int hits, int of, double lower) {
        assertThat(new Wilson(1.645).lower(hits, of)).isCloseTo(lower, within(5e-5));
    }

    private static List<Point> points(String written) {
        List<Point> points = new ArrayList<>();
        for (String one : written.split(" ")) {
            double score = Double.parseDouble(one.substring(0, one.length() - 1));
            points.add(new Point(score, one.endsWith("+"), 0));
        }
        return points;
    }
}
