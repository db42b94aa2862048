package org.framewise.jobs.model.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardizerTest {

    private static final float[] EQUAL = {1, 1};
    private static final Standardizer OF_THREE =
            Standardizer.of(List.of(new float[] {1, 7}, new float[] {3, 7}, new float[] {5, 7}), EQUAL);

    @Test
    void bringsInputsToMeanZeroAndDeviationOne() {
        float deviation = (float) Math.sqrt(8.0 / 3);
        assertThat(OF_THREE.apply(new float[] {5, 7})).containsExactly(new float[] {2 / deviation, 0}, within(1e-6f));
    }

    @Test
    void makesInputsAsLoudAsTheyAreToBe() {
        Standardizer loud = Standardizer.of(List.of(new float[] {1, 1}, new float[] {2, 2}), new float[] {1, 0.25f});
        assertThat(loud.apply(new float[] {2, 2})).containsExactly(1, 0.25f);
    }

    @Test
    void silencesDeadInputs() {
        Standardizer dead = Standardizer.of(List.of(new float[] {1e-33f, 1}, new float[] {2e-33f, 2}), EQUAL);
        assertThat(dead.apply(new float[] {0.1f, 1})).containsExactly(0, -1);
    }

    @Test
    void cutsWhatLiesFarOut() {
        assertThat(OF_THREE.apply(new float[] {1e6f, 7})[0]).isEqualTo(6);
        assertThat(OF_THREE.apply(new float[] {-1e6f, 7})[0]).isEqualTo(-6);
    }

    @Test
    void refusesMeansWithoutScales() {
        assertThatThrownBy(() -> new Standardizer(new float[2], new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 means with 3 scales");
    }
}
