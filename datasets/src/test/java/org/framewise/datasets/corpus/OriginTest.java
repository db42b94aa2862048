package org.framewise.datasets.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "2030-02-28, 2030-02",
        "2030-02-28T23:30:00Z, 2030-02",
        "2030-02-28T23:30:00-01:00, 2030-03", // half past midnight in UTC
        "'', ''"
    })
    void theMonthIsUtc(String published, String month) {
        assertThat(Origin.of("Dispatch", published).month()).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2030-02", "2030-02-30", "2030-02-01T08:00:00"})
    void aTimeHasAZone(String published) {
        assertThatThrownBy(() -> Origin.of("", published)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void fillsGapsFromAnother() {
        assertThat(Origin.of("Dispatch", "").or(Origin.of("Wire", "2030-02-01")))
                .isEqualTo(Origin.of("Dispatch", "2030-02-01"));
        assertThat(Origin.UNKNOWN.or(Origin.UNKNOWN)).isEqualTo(Origin.UNKNOWN);
    }
}
