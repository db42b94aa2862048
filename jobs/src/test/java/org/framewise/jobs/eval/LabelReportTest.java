package org.framewise.jobs.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelReportTest {

    @Test
    void ranksByScoreForAveragePrecision() {
        LabelReport report = report(new boolean[] {true, false, true, false}, 0.9f, 0.8f, 0.7f, 0.1f);

        // precision 1 at the first positive, 2/3 at the second
        assertThat(report.averagePrecision()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-9));
        assertThat(report.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(report.recall()).isEqualTo(1);
        assertThat(report.f1()).isCloseTo(0.8, within(1e-9));
        assertThat(report.support()).isEqualTo(2);
        assertThat(report.predicted()).isEqualTo(3);
    }

    @Test
    void letsEqualScoresShareTheLastRank() {
        assertThat(report(new boolean[] {true, false, false, false}, 0.5f, 0.5f, 0.1f, 0.1f)
                        .averagePrecision())
                .isEqualTo(0.5);
    }

    @Test
    void isNaNWhereUndefined() {
        LabelReport report = report(new boolean[] {false, false}, 0.1f, 0.2f);

        assertThat(report.precision()).isNaN();
        assertThat(report.recall()).isNaN();
        assertThat(report.f1()).isNaN();
        assertThat(report.averagePrecision()).isNaN();
    }

    /** A label is predicted above 0.5, as a score of 0.5 is not. */
    private static LabelReport report(boolean[] gold, float... scores) {
        return LabelReport.of(
                "a",
                0,
                IntStream.range(0, gold.length).mapToObj(i -> bit(gold[i])).toList(),
                IntStream.range(0, gold.length)
                        .mapToObj(i -> bit(scores[i] > 0.5))
                        .toList(),
                IntStream.range(0, gold.length)
                        .mapToObj(i -> new float[] {scores[i]})
                        .toList());
    }

    private static BitSet bit(boolean is) {
        BitSet set = new BitSet();
        set.set(0, is);
        return set;
    }
}
