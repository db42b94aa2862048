package org.framewise.jobs.model.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final List<LabelCalibration> LABELS =
            List.of(new Identity(), new Platt(1, Math.log(3)), new Isotonic(List.of(0.5), List.of(0.25)));

    @Test
    void mapsEachLabelByItsOwn() {
        assertThat(new Calibration(LABELS, false).of(new float[] {0.2f, 0.5f, 0.9f}))
                .containsExactly(new float[] {0.2f, 0.75f, 0.25f}, within(1e-6f));
    }

    @Test
    void bringsTheSumToOneWhereOneLabelIsRight() {
        assertThat(new Calibration(LABELS, true).of(new float[] {0.5f, 0.5f, 0.9f}))
                .containsExactly(new float[] {1 / 3f, 1 / 2f, 1 / 6f}, within(1e-6f));
    }

    @Test
    void sharesEquallyWhereNothingIsKnown() {
        assertThat(new Calibration(List.of(new Identity(), new Identity()), true).of(new float[] {0, 0}))
                .containsExactly(0.5f, 0.5f);
    }

    @Test
    void identityLeavesScoresAsTheyAre() {
        assertThat(identity(3).of(new float[] {0, 0.3f, 1})).containsExactly(0, 0.3f, 1);
    }

    @Test
    void forgivesRounding() {
        assertThat(identity(2).of(new float[] {1.000001f, -0.000001f})).containsExactly(1, 0);
    }

    @Test
    void refusesWhatIsNoProbability() {
        Calibration calibration = identity(2);

        assertThatThrownBy(() -> calibration.of(new float[] {0.1f, Float.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label 1: score NaN does not lie in 0 to 1");
        assertThatThrownBy(() -> calibration.of(new float[] {1.5f, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label 0: score 1.5 does not lie in 0 to 1");
        assertThatThrownBy(() -> calibration.of(new float[] {0.5f}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 scores for 2 labels");
    }

    private static Calibration identity(int labels) {
        return new Calibration(Collections.nCopies(labels, new Identity()), false);
    }
}
