package org.framewise.jobs.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 281, 0, 300, 7", // by 50
        "0.593, 0.707, 0.58, 0.72, 8", // by 0.02
        "0, 1, 0, 1, 6", // by 0.2
        "0.5, 0.5, 0.5, 0.5000002, 2"
    })
    void endsAtRoundNumbers(double lowest, double highest, double from, double to, int ticks) {
        Scale scale = Scale.around(lowest, highest);

        assertThat(scale.from()).isCloseTo(from, within(1e-9));
        assertThat(scale.to()).isCloseTo(to, within(1e-9));
        assertThat(scale.ticks()).hasSize(ticks);
        assertThat(scale.ticks().get(ticks - 1)).isCloseTo(to, within(1e-9));
    }

    @Test
    void isLinear() {
        Scale up = new Scale(0, 1, 100, 20);

        assertThat(up.at(0)).isEqualTo(100);
        assertThat(up.at(0.25)).isEqualTo(80);
        assertThat(up.within(0, 4).at(0.5)).isEqualTo(2);
    }
}
