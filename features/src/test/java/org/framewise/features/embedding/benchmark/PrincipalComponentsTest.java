package org.framewise.features.embedding.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {

    /** Four points on a cross that is turned by the angle of a triangle of 3, 4 and 5; the middle does not count. */
    @Test
    void findsTheAxesOfACross() {
        float[][] rows = {{1 + 8, 2 + 6}, {1 - 8, 2 - 6}, {1 - 3, 2 + 4}, {1 + 3, 2 - 4}, {100, 100}};
        PrincipalComponents found = PrincipalComponents.of(rows, new double[] {1, 1, 1, 1, 0});

        assertThat(found.mean()).containsExactly(new double[] {1, 2}, within(1e-12));
        assertThat(found.variances()).containsExactly(new double[] {50, 12.5}, within(1e-9));
        assertThat(Math.abs(found.directions()[0][0])).isCloseTo(0.8, within(1e-9));
        assertThat(Math.abs(found.directions()[1][1])).isCloseTo(0.8, within(1e-9));
        assertThat(Math.abs(found.project(rows[0], 1)[0])).isCloseTo(10, within(1e-9));
    }
}
