package org.framewise.jobs.model.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.framewise.jobs.model.calibration.AbstainBand.Bounds;
import org.framewise.jobs.model.calibration.AbstainBand.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbstainBandTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.8, 0.8, YES",
        "0.1, 0.8, 0.7999, ABSTAINED",
        "0.1, 0.8, 0.1, NO",
        "0.1, 0.8, 0.1001, ABSTAINED",
        "-1, 0.8, 0, ABSTAINED",
        "0.1, 2, 1, ABSTAINED"
    })
    void decidesOutsideOfTheBand(double low, double high, double probability, Verdict verdict) {
        assertThat(new Bounds(low, high).decide(probability)).isEqualTo(verdict);
    }

    @Test
    void decidesEachLabelByItsOwnBounds() {
        AbstainBand band = new AbstainBand(
                0.9,
                List.of(new Bounds(0.2, 0.7), new Bounds(-1, 0.9), new Bounds(0.4, 2)),
                List.of(Measured.NOTHING, Measured.NOTHING, Measured.NOTHING),
                Measured.NOTHING);

        assertThat(band.decide(new float[] {0.8f, 0.8f, 0.3f}))
                .containsExactly(Verdict.YES, Verdict.ABSTAINED, Verdict.NO);
        assertThatThrownBy(() -> band.decide(new float[] {0.8f}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 probabilities for 3 labels");
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.8", "0.2, 0.4", "-2, 0.8", "0.2, 3", "NaN, 0.8", "0.2, NaN"})
    void refusesBoundsThatContradictTheProbability(double low, double high) {
        assertThatThrownBy(() -> new Bounds(low, high))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a band from " + low + " to " + high
                        + ": its lower bound lies in -1.0 to 0.5, its upper one in 0.5 to 2.0");
    }

    @Test
    void countsSureDecisions() {
        Measured measured = Stream.of(
                        Measured.of(Verdict.YES, true),
                        Measured.of(Verdict.YES, true),
                        Measured.of(Verdict.YES, false),
                        Measured.of(Verdict.NO, false),
                        Measured.of(Verdict.NO, true),
                        Measured.of(Verdict.ABSTAINED, true),
                        Measured.of(Verdict.ABSTAINED, false),
                        Measured.of(Verdict.ABSTAINED, false))
                .reduce(Measured.NOTHING, Measured::plus);

        assertThat(measured).isEqualTo(new Measured(8, 4, 3, 2, 2, 1));
        assertThat(measured.precision()).isEqualTo(2 / 3.0);
        assertThat(measured.negativePredictiveValue()).isEqualTo(0.5);
        assertThat(measured.coverage()).isEqualTo(5 / 8.0);
        assertThat(measured.recall()).isEqualTo(0.5);
    }

    @Test
    void whatNeverHappenedHasNoFigure() {
        assertThat(Measured.NOTHING.precision()).isNaN();
        assertThat(Measured.NOTHING.negativePredictiveValue()).isNaN();
        assertThat(Measured.NOTHING.coverage()).isNaN();
        assertThat(Measured.NOTHING.recall()).isNaN();
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThatThrownBy(() -> new Measured(3, 1, 2, 2, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts that do not fit together: "
                        + "3 decisions, 1 positives, 2 yes (2 right), 0 no (0 right)");
        assertThatThrownBy(() -> new AbstainBand(0.9, List.of(new Bounds(0.1, 0.9)), List.of(), Measured.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 labels, but 0 measured");
    }
}
