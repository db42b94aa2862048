package org.framewise.jobs.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.jobs.model.card.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffAlphaTest {

    /** One row an annotator, one column a unit, a point where the annotator gave nothing. */
    @ParameterizedTest
    @CsvSource({
        // Krippendorff (2011), sections A, B and C; the last one is Wikipedia's.
        "0100000010 1110010000, 0.095",
        "aabbdcccedda babbbccceddd, 0.692",
        "123321412... 1233224125.3 .3332342251. 12332441251., 0.743",
        ".....34121133.3 1.213343....... ..21344.21133.4, 0.691",
        // Two units, both apart: worse than chance.
        "01 10, -0.5",
        "0011 0011, 1.0",
        "0000 0000, NaN",
        "0.1. .0.1, NaN"
    })
    void publishedExamples(String annotators, double alpha) {
        String[] rows = annotators.split(" ");
        List<List<Character>> units = IntStream.range(0, rows[0].length())
                .mapToObj(unit -> Stream.of(rows)
                        .map(row -> row.charAt(unit))
                        .filter(value -> value != '.')
                        .toList())
                .toList();

        assertThat(KrippendorffAlpha.nominal(units)).isCloseTo(alpha, within(0.0005));
    }

    @Test
    void asAMetricItIsTheSame() {
        List<BitSet> meg = values("0100000010");
        List<BitSet> owen = values("1110010000");
        List<String> articles =
                IntStream.range(0, 10).mapToObj(Integer::toString).toList();

        Figure alpha = Bootstrap.of(new KrippendorffAlpha(2), articles, meg, owen);

        // 14 zeros, 6 ones, 8 ordered pairs apart: 1 - 19 * 8 / (2 * 14 * 6).
        assertThat(alpha.value()).isCloseTo(1 - 19 * 8 / 168.0, within(1e-12));
        assertThat(alpha.low()).isLessThan(alpha.value());
        assertThat(alpha.high()).isGreaterThan(alpha.value());
    }

    @Test
    void nothingMeasuresNothing() {
        assertThat(Bootstrap.of(new KrippendorffAlpha(4), List.of(), List.of(), List.of())
                        .value())
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({"{}, ''", "'{0, 1}', 01", "{2}, 2"})
    void aUnitHasOneKnownValue(String printed, String bits) {
        BitSet wrong = new BitSet();
        bits.chars().forEach(bit -> wrong.set(bit - '0'));

        assertThatThrownBy(() -> new KrippendorffAlpha(2).add(values("0").get(0), wrong, new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one value below 2 a unit, not " + printed);
    }

    @Test
    void oneValueAloneIsNoQuestion() {
        assertThatThrownBy(() -> new KrippendorffAlpha(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agreement needs two values or more, not 1");
    }

    private static List<BitSet> values(String digits) {
        return digits.chars()
                .mapToObj(digit -> BitSet.valueOf(new long[] {1L << digit - '0'}))
                .toList();
    }
}
