package org.framewise.jobs.eval.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.Calibration;
import org.framewise.jobs.model.calibration.Identity;
import org.framewise.jobs.model.calibration.Isotonic;
import org.framewise.jobs.model.calibration.LabelCalibration;
import org.framewise.jobs.model.calibration.Platt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationFitterTest {

    private static final CalibrationFitter FITTER = new CalibrationFitter(false);
    private static final DoubleUnaryOperator TRUE = truth -> truth;
    private static final DoubleUnaryOperator BENT = Drawn.sigmoid(2, 1.5);

    /** Next to no odds up to a half, even odds above; scores rise all the while. */
    private static final DoubleUnaryOperator STEP = truth -> truth < 0.5 ? 0.5 + truth / 10 : 0.9 + truth / 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void straightensABentSigmoid(long seed) {
        Drawn drawn = Drawn.of(12_000, seed, List.of(BENT));
        Platt platt = (Platt) only(fit(drawn));

        assertThat(drawn.error(drawn.scores(), 0)).isGreaterThan(0.1);
        assertThat(drawn.error(crossFitted(drawn), 0)).isLessThan(0.02);
        assertThat(platt.slope()).isCloseTo(0.5, within(0.03));
        assertThat(platt.intercept()).isCloseTo(-0.75, within(0.08));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leavesTrueProbabilitiesAlone(long seed) {
        assertThat(only(fit(Drawn.of(4000, seed, List.of(TRUE))))).isEqualTo(new Identity());
    }

    @Test
    void takesIsotonicWhereNoSigmoidFits() {
        Drawn drawn = Drawn.of(6000, 1, List.of(STEP));

        assertThat(only(fit(drawn))).isInstanceOf(Isotonic.class);
        assertThat(drawn.error(crossFitted(drawn), 0)).isLessThan(0.03);
    }

    @ParameterizedTest
    @CsvSource({"0.02, true", "0.5, false"})
    void rareLabelsShareOneSigmoid(double most, boolean shared) {
        List<DoubleUnaryOperator> bends = List.of(BENT, BENT);
        Drawn rare = Drawn.of(1500, 3, most, bends);
        List<LabelCalibration> labels = fit(rare).labels();

        assertThat(labels).allSatisfy(label -> assertThat(label).isInstanceOf(Platt.class));
        assertThat(labels.get(0).equals(labels.get(1))).isEqualTo(shared);
    }

    @Test
    void theOrderOfUnitsMakesNoDifference() {
        Drawn drawn = Drawn.of(2000, 5, List.of(BENT, TRUE, STEP));

        assertThat(fit(drawn.shuffled(9))).isEqualTo(fit(drawn));
    }

    @ParameterizedTest
    @CsvSource({"false, 0.0, 0.1", "true, 0.9, 1.0"})
    void aLabelThatAllOrNoneHaveGetsNeitherZeroNorOne(boolean all, double above, double below) {
        Drawn drawn = Drawn.of(1000, 1, List.of(TRUE));
        BitSet labels = new BitSet();
        labels.set(0, all);
        Drawn same = new Drawn(drawn.gold().stream().map(gold -> labels).toList(), drawn.scores(), drawn.folds());

        assertThat(crossFitted(same))
                .allSatisfy(p -> assertThat((double) p[0]).isGreaterThan(above).isLessThan(below));
    }

    @Test
    void constantScoresBecomeTheBaseRate() {
        Drawn drawn = Drawn.of(3000, 1, List.of(truth -> 0.9));
        double rate = drawn.gold().stream().filter(gold -> gold.get(0)).count() / 3000.0;

        assertThat(fit(drawn).of(new float[] {0.9f})[0]).isCloseTo((float) rate, within(0.01f));
    }

    @Test
    void scoresThatRunTheWrongWayBecomeTheBaseRate() {
        Drawn drawn = Drawn.of(3000, 1, List.of(truth -> 1 - truth));
        double rate = drawn.gold().stream().filter(gold -> gold.get(0)).count() / 3000.0;

        assertThat(crossFitted(drawn)).allSatisfy(p -> assertThat((double) p[0]).isCloseTo(rate, within(0.1)));
    }

    @Test
    void singleLabelsAddUpToOne() {
        Drawn drawn = Drawn.of(500, 1, List.of(BENT, TRUE, BENT));

        assertThat(new CalibrationFitter(true).crossFitted(drawn.gold(), drawn.scores(), drawn.folds()))
                .allSatisfy(p -> assertThat(p[0] + p[1] + p[2]).isCloseTo(1, within(1e-5f)));
    }

    @Test
    void neverJudgesAUnitByItsOwnFold() {
        Drawn drawn = Drawn.of(1000, 1, List.of(BENT));
        int[] unused =
                IntStream.of(drawn.folds()).map(fold -> fold == 2 ? -1 : fold).toArray();
        Calibration others = FITTER.fit(drawn.gold(), drawn.scores(), unused);
        List<float[]> crossFitted = crossFitted(drawn);

        for (int unit = 0; unit < unused.length; unit++) {
            if (unused[unit] < 0) {
                assertThat(crossFitted.get(unit))
                        .isEqualTo(others.of(drawn.scores().get(unit)));
            }
        }
        assertThat(FITTER.crossFitted(drawn.gold(), drawn.scores(), unused).stream()
                        .filter(p -> p.length == 0))
                .hasSize((int) IntStream.of(unused).filter(fold -> fold < 0).count());
    }

    @Test
    void refusesWhatCannotBeFitted() {
        List<BitSet> gold = List.of(new BitSet(), new BitSet());
        List<float[]> scores = new ArrayList<>(List.of(new float[] {0.1f, 0.2f}, new float[] {0.3f, Float.NaN}));

        assertThatThrownBy(() -> FITTER.fit(gold, scores, new int[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit 1, label 1: score NaN does not lie in 0 to 1");
        assertThatThrownBy(() -> FITTER.fit(gold, scores, new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 units with 2 rows of scores and 1 folds");
        assertThatThrownBy(() -> FITTER.fit(gold, scores, new int[] {-1, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no unit has a fold, so there is nothing to fit");
        assertThatThrownBy(() -> FITTER.crossFitted(gold, scores, new int[] {3, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one fold alone: nothing can be measured on units that were held out");
        scores.set(1, new float[] {0.3f});
        assertThatThrownBy(() -> FITTER.fit(gold, scores, new int[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit 1: 1 scores, the first unit has 2");
    }

    private static Calibration fit(Drawn drawn) {
        return FITTER.fit(drawn.gold(), drawn.scores(), drawn.folds());
    }

    private static List<float[]> crossFitted(Drawn drawn) {
        return FITTER.crossFitted(drawn.gold(), drawn.scores(), drawn.folds());
    }

    private static LabelCalibration only(Calibration calibration) {
        assertThat(calibration.labels()).hasSize(1);
        return calibration.labels().get(0);
    }
}
