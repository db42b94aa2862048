package org.framewise.jobs.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.framewise.features.vector.SparseVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinearWeightsTest {

    private static final SparseVector FIRST_COLUMN = new SparseVector(new int[] {0}, new float[] {1});

    /** Margins that make each regression's own probability ¾, ½ and ¼. */
    private static final float[] MARGINS = {(float) Math.log(3), 0, (float) -Math.log(3)};

    @ParameterizedTest
    @CsvSource({
        "INDEPENDENT, 0.75,   0.5,    0.25",
        "ONE,         0.5,    0.3333, 0.1667",
        "NONE_OR_ONE, 0.5,    0.3333,",
    })
    void labelsShareWhatThereIs(Coupling coupling, float first, float second, Float third) {
        float[] probabilities = new LinearWeights(MARGINS, new float[3], coupling).probabilities(FIRST_COLUMN);

        assertThat(probabilities).hasSize(third == null ? 2 : 3);
        assertThat(probabilities[0]).isCloseTo(first, within(1e-4f));
        assertThat(probabilities[1]).isCloseTo(second, within(1e-4f));
        if (third != null) {
            assertThat(probabilities[2]).isCloseTo(third, within(1e-4f));
        }
    }

    @Test
    void whereAllIsUnlikelyButNoneTheLabelsStayUnlikely() {
        float[] intercepts = {-4, -5, 4};

        float[] probabilities =
                new LinearWeights(new float[3], intercepts, Coupling.NONE_OR_ONE).probabilities(FIRST_COLUMN);

        assertThat(probabilities).hasSize(2);
        assertThat(probabilities[0]).isBetween(0.01f, 0.02f);
        assertThat(probabilities[1]).isBetween(0.006f, 0.007f);
    }

    @Test
    void weightsThatCannotBeShared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearWeights(new float[4], new float[3], Coupling.ONE))
                .withMessage("4 weights cannot be shared by 3 regressions");
    }

    @ParameterizedTest
    @EnumSource(Coupling.class)
    void aCardNamesTheCoupling(Coupling coupling) {
        assertThat(Coupling.named(coupling.id())).isEqualTo(coupling);
    }

    @Test
    void aCouplingThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coupling.named("two"))
                .withMessage("unknown coupling 'two'");
    }
}
