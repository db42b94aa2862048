package org.framewise.datasets.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldsTest {

    @ParameterizedTest
    @CsvSource({"111111111, 3, 2", "EN_CC_100013, 2, 0", "2, 2, 0"})
    void followsThePublishedRule(String group, int outer, int inner) {
        assertThat(Folds.outer(group)).isEqualTo(outer);
        assertThat(Folds.inner(group)).isEqualTo(inner);
    }

    @ParameterizedTest
    @CsvSource({"552783667052167168, 0"})
    void tunesThreadsOnTheirInnerFold(String group, int inner) {
        assertThat(Folds.inner(group)).isEqualTo(inner);
    }
}
