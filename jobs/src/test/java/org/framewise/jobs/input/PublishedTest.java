package org.framewise.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

    @ParameterizedTest
    @CsvSource({
        "2030-02-01, 2030-02-01T00:00:00Z",
        "2030-02-01T09:30:00Z, 2030-02-01T09:30:00Z",
        "2030-02-01T09:30, 2030-02-01T09:30:00Z",
        "2030-02-01 09:30:15.5, 2030-02-01T09:30:15.500Z",
        "2030-02-01T09:30:00+02:00, 2030-02-01T07:30:00Z",
        "2030-02-01T09:30:00-0500, 2030-02-01T14:30:00Z"
    })
    void dates(String text, Instant instant) {
        assertThat(Published.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 February 2030", "2030-13-01", "01/02/2030", "yesterday", "2030-02-01T25:00:00Z"})
    void noDates(String text) {
        assertThat(Published.parse(text)).isEmpty();
    }
}
