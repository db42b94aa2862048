package org.framewise.jobs.eval.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    /** Units that carry label 0 where the score has a plus. */
    private static Reliability of(String... scores) {
        List<BitSet> gold = Stream.of(scores)
                .map(score -> score.startsWith("+") ? BitSet.valueOf(new long[] {1}) : new BitSet())
                .toList();
        return Reliability.of(
                0,
                gold,
                Stream.of(scores)
                        .map(score -> new float[] {Float.parseFloat(score)})
                        .toList());
    }

    @Test
    void aBinForEachOfFewUnits() {
        Reliability reliability = of("0.25", "+0.5", "+0.75", "1");

        // (0.25 + 0.5 + 0.25 + 1) / 4 and (0.0625 + 0.25 + 0.0625 + 1) / 4
        assertThat(reliability.ece()).isCloseTo(0.5, within(1e-9));
        assertThat(reliability.brier()).isCloseTo(0.34375, within(1e-9));
        assertThat(reliability.bins())
                .containsExactly(
                        new Bin(1, 0.25, 0.25, 0.25, 0),
                        new Bin(1, 0.5, 0.5, 0.5, 1),
                        new Bin(1, 0.75, 0.75, 0.75, 1),
                        new Bin(1, 1, 1, 1, 0));
    }

    @Test
    void equalScoresStayTogether() {
        Reliability reliability = of("+0.5", "0.5", "0.5", "0.5", "+0.75", "+0.75");

        // bins of 4 (mean 0.5, a quarter has it) and 2 (mean 0.75, both have it): 4/6 · 0.25 + 2/6 · 0.25
        assertThat(reliability.bins())
                .containsExactly(new Bin(4, 0.5, 0.5, 0.5, 0.25), new Bin(2, 0.75, 0.75, 0.75, 1));
        assertThat(reliability.ece()).isCloseTo(0.25, within(1e-9));
        assertThat(reliability.brier()).isCloseTo((4 * 0.25 + 2 * 0.0625) / 6, within(1e-9));
    }

    /** Two bins of 4 and 2 units: 4/6 · √(2/π · 0.25 / 4) + 2/6 · √(2/π · 0.1875 / 2). */
    @Test
    void fewUnitsErrByChance() {
        assertThat(of("+0.5", "0.5", "0.5", "0.5", "+0.75", "+0.75").eceByChance())
                .isCloseTo(0.214415, within(1e-6));
        assertThat(of("0", "0", "+1", "+1").eceByChance()).isZero();
    }

    @Test
    void byChanceIsWhatRightProbabilitiesShow() {
        Random random = new Random(7);
        double sum = 0;
        for (int draw = 0; draw < 200; draw++) {
            sum += of(random.doubles(300)
                            .mapToObj(p -> (random.nextDouble() < p ? "+" : "") + p)
                            .toArray(String[]::new))
                    .ece();
        }
        String[] even = IntStream.range(0, 300)
                .mapToObj(i -> (i == 0 ? "+" : "") + (i + 0.5) / 300)
                .toArray(String[]::new);

        assertThat(of(even).eceByChance()).isCloseTo(sum / 200, within(0.002));
    }

    @Test
    void tenBinsOfEqualMass() {
        String[] scores = IntStream.range(0, 95)
                .mapToObj(i -> (i % 2 == 0 ? "+" : "") + i / 128.0)
                .toArray(String[]::new);

        List<Bin> bins = of(scores).bins();

        assertThat(bins).extracting(Bin::units).containsExactly(9, 10, 9, 10, 9, 10, 9, 10, 9, 10);
        assertThat(bins.get(0).low()).isZero();
        assertThat(bins.get(0).high()).isEqualTo(8 / 128.0);
        assertThat(bins.get(0).probability()).isEqualTo(4 / 128.0);
        assertThat(bins.get(0).observed()).isEqualTo(5 / 9.0);
    }

    @Test
    void theOrderOfUnitsDoesNotMatter() {
        assertThat(of("+0.9", "0.1", "0.5", "+0.5")).isEqualTo(of("0.5", "+0.5", "+0.9", "0.1"));
    }

    @Test
    void isNaNWhereNoUnitCarriesTheLabel() {
        Reliability reliability = of("0.1", "0.2");

        assertThat(reliability.ece()).isNaN();
        assertThat(reliability.brier()).isNaN();
        assertThat(reliability.eceByChance()).isNaN();
        assertThat(reliability.bins()).hasSize(2);
    }

    @Test
    void isUnknownWithoutProbabilities() {
        assertThat(Reliability.of(0, List.of(new BitSet()), List.of())).isEqualTo(Reliability.UNKNOWN);
    }
}
