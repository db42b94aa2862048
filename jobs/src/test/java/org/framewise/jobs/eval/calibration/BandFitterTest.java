package org.framewise.jobs.eval.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.AbstainBand;
import org.framewise.jobs.model.calibration.AbstainBand.Bounds;
import org.framewise.jobs.model.calibration.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandFitterTest {

    private static final BandFitter FITTER = BandFitter.of(0.9);
    private static final DoubleUnaryOperator TRUE = truth -> truth;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void keepsItsPromiseOnNewUnits(long seed) {
        Bounds bounds = fit(Drawn.of(2000, seed, List.of(TRUE))).labels().get(0);
        Measured fresh = measured(bounds, Drawn.of(40_000, 1000 + seed, List.of(TRUE)));

        assertThat(fresh.precision()).isBetween(0.89, 0.95);
        assertThat(fresh.negativePredictiveValue()).isBetween(0.89, 0.95);
        // of even probabilities those over 0.8 are right nine times in ten, and likewise those under 0.2
        assertThat(fresh.coverage()).isBetween(0.2, 0.42);
    }

    @Test
    void measuresWhatNewUnitsConfirm() {
        AbstainBand band = fit(Drawn.of(20_000, 1, List.of(TRUE)));
        Measured fresh = measured(band.labels().get(0), Drawn.of(40_000, 2, List.of(TRUE)));
        Measured measured = band.measured().get(0);

        assertThat(measured.decisions()).isEqualTo(20_000);
        assertThat(measured.precision()).isCloseTo(fresh.precision(), within(0.015));
        assertThat(measured.negativePredictiveValue()).isCloseTo(fresh.negativePredictiveValue(), within(0.015));
        assertThat(measured.coverage()).isCloseTo(fresh.coverage(), within(0.02));
        assertThat(measured.recall()).isCloseTo(fresh.recall(), within(0.02));
    }

    @Test
    void promisesLessSureDecisionsForAHigherTarget() {
        Drawn drawn = Drawn.of(5000, 1, List.of(TRUE));
        Bounds at80 = new BandFitter(0.8, 0)
                .fit(drawn.gold(), drawn.scores(), drawn.folds())
                .labels()
                .get(0);
        Bounds at90 = fit(drawn).labels().get(0);

        // without a margin: over 0.6 the mean is 0.8
        assertThat(at80.high()).isCloseTo(0.6, within(0.04));
        assertThat(at80.low()).isCloseTo(0.4, within(0.04));
        assertThat(at90.high()).isBetween(0.79, 0.87);
        assertThat(at90.low()).isBetween(0.13, 0.21);
    }

    @Test
    void rareLabelsGetNoSureYes() {
        AbstainBand band = fit(Drawn.of(1000, 1, 0.02, List.of(TRUE, truth -> 0.99)));

        assertThat(band.measured()).allSatisfy(m -> assertThat(m.positives()).isLessThan(25));
        assertThat(band.labels().get(0).high()).isEqualTo(Bounds.NEVER_YES);
        assertThat(band.labels().get(0).low()).isGreaterThan(0.018);
        assertThat(band.labels().get(1)).isEqualTo(new Bounds(Bounds.NEVER_NO, Bounds.NEVER_YES));
        assertThat(band.measured().get(1).coverage()).isZero();
        assertThat(band.measured().get(1).precision()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aLabelThatAllOrNoneHaveIsOnlySureOfThat(boolean all) {
        Drawn drawn = Drawn.of(1000, 1, List.of(TRUE));
        BitSet labels = new BitSet();
        labels.set(0, all);
        AbstainBand band = FITTER.fit(drawn.gold().stream().map(g -> labels).toList(), drawn.scores(), drawn.folds());

        assertThat(band.labels().get(0).low() == Bounds.NEVER_NO).isEqualTo(all);
        assertThat(band.labels().get(0).high() == Bounds.NEVER_YES).isEqualTo(!all);
        assertThat(all ? band.pooled().precision() : band.pooled().negativePredictiveValue())
                .isEqualTo(1);
    }

    @Test
    void isNotTakenInByProbabilitiesThatPromiseTooMuch() {
        AbstainBand band = fit(Drawn.of(3000, 1, List.of(truth -> 0.5 + truth / 2)));

        // a probability of 0.9 is right in 0.8 of the cases only
        assertThat(band.labels().get(0).high()).isGreaterThan(0.88);
        assertThat(band.pooled().precision()).isGreaterThan(0.88);
    }

    @Test
    void constantProbabilitiesLeaveAllOpen() {
        assertThat(fit(Drawn.of(1000, 1, List.of(truth -> 0.5))).pooled().coverage())
                .isZero();
    }

    @Test
    void poolsTheLabels() {
        AbstainBand band = fit(Drawn.of(2000, 1, List.of(TRUE, Drawn.sigmoid(1, 0.1))));

        assertThat(band.pooled())
                .isEqualTo(band.measured().get(0).plus(band.measured().get(1)));
        assertThat(band.pooled().decisions()).isEqualTo(4000);
    }

    @Test
    void theOrderOfUnitsMakesNoDifference() {
        Drawn drawn = Drawn.of(2000, 5, List.of(TRUE, TRUE));

        assertThat(fit(drawn.shuffled(9))).isEqualTo(fit(drawn));
    }

    @Test
    void refusesWhatCannotBeFitted() {
        assertThatThrownBy(() -> BandFitter.of(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a target above 0.5 and below 1 and z from 0 to 10, not 0.5 and 0.8416");
        assertThatThrownBy(() -> FITTER.fit(List.of(new BitSet()), List.of(new float[] {Float.NaN}), new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit 0, label 0: score NaN does not lie in 0 to 1");
        assertThatThrownBy(() -> FITTER.fit(List.of(new BitSet()), List.of(new float[] {0.5f}), new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one fold alone: nothing can be measured on units that were held out");
    }

    private static AbstainBand fit(Drawn drawn) {
        return FITTER.fit(drawn.gold(), drawn.scores(), drawn.folds());
    }

    private static Measured measured(Bounds bounds, Drawn drawn) {
        return IntStream.range(0, drawn.gold().size())
                .mapToObj(unit -> Measured.of(
                        bounds.decide(drawn.scores().get(unit)[0]),
                        drawn.gold().get(unit).get(0)))
                .reduce(Measured.NOTHING, Measured::plus);
    }
}
