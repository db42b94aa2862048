package org.framewise.jobs.model.prototype.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({"-4, 0, 0, 0", "1.5, 0, 0.25, 0.5", "3, 0, 1, 2", "9, 0, 1, 3", "0, 2, 2, 2", "1.5, 0.1, 0.25, 0.5"})
    void decidesAloneOnlyWhereThereAreNoCuesOrTheWordsAreTheSame(
            double margin, double words, double besideCues, double alone) {
        Likeness likeness = new Likeness(margin, words, new Nearest("x", 0.5));

        assertThat(likeness.besideCues()).isCloseTo(besideCues, within(1e-9));
        assertThat(likeness.alone()).isCloseTo(alone, within(1e-9));
        assertThat(likeness.matters()).isEqualTo(besideCues >= 0.5);
    }
}
