package org.framewise.jobs.eval.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingShareTest {

    private static final int[] UNITS = IntStream.range(0, 60).toArray();

    /** Three units an article. */
    private static final List<String> ARTICLES =
            IntStream.of(UNITS).mapToObj(unit -> "port-" + unit / 3).toList();

    private static int[] share(double share) {
        return new TrainingShare(ARTICLES, share).apply(UNITS);
    }

    @Test
    void aSmallerShareLiesInsideALargerOne() {
        assertThat(share(0.1)).hasSize(2 * 3);
        assertThat(share(0.2)).hasSize(4 * 3).contains(share(0.1));
        assertThat(share(0.41)).hasSize(9 * 3).contains(share(0.2));
        assertThat(share(1)).containsExactly(UNITS);
    }

    @Test
    void articlesStayWhole() {
        int[] units = share(0.4);

        assertThat(units).isSorted();
        assertThat(IntStream.of(units).map(unit -> unit / 3).distinct()).hasSize(units.length / 3);
    }

    @Test
    void theOrderOfTheDataDoesNotMatter() {
        int[] backwards = IntStream.of(UNITS).map(unit -> 59 - unit).toArray();

        assertThat(new TrainingShare(ARTICLES, 0.4).apply(backwards)).containsExactlyInAnyOrder(share(0.4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void aShareIsAboveNothingAndAtMostAll(double share) {
        assertThatThrownBy(() -> new TrainingShare(ARTICLES, share))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a share is above 0 and at most 1, not " + share);
    }
}
