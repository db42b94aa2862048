package org.framewise.jobs.eval.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.Labelled;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.LabelScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedTestTest {

    private static final LabelScheme SCHEME = LabelScheme.flat(List.of("a", "b"), false);
    private static final Metric ACCURACY = Metrics.named("accuracy", SCHEME);

    private static List<String> articles(int number) {
        return IntStream.range(0, number).mapToObj(i -> "port-" + i).toList();
    }

    @Test
    void theDifferenceOfTheMetrics() {
        Difference difference = PairedTest.of(
                ACCURACY,
                articles(4),
                Labelled.units("0, 0, 1, 1"),
                Labelled.units("0, 0, 1, 0"),
                Labelled.units("0, 1, 0, 0"));

        assertThat(difference.value()).isEqualTo(0.75);
        assertThat(difference.other()).isEqualTo(0.25);
        assertThat(difference.difference()).isEqualTo(0.5);
        assertThat(difference.low()).isZero();
        assertThat(difference.high()).isEqualTo(1);
    }

    /* One is always right, the other always wrong: chance does as well only by swapping all or none, 2 of 2^n ways. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0.5", "3, 0.25", "5, 0.0625", "8, 0.0078125"})
    void chanceSwapsAllOrNone(int articles, double p) {
        List<BitSet> gold = Collections.nCopies(articles, Labelled.units("0").get(0));
        List<BitSet> wrong = Collections.nCopies(articles, Labelled.units("1").get(0));

        Difference better = PairedTest.of(ACCURACY, articles(articles), gold, gold, wrong);
        Difference worse = PairedTest.of(ACCURACY, articles(articles), gold, wrong, gold);

        assertThat(better.difference()).isEqualTo(1);
        assertThat(worse.difference()).isEqualTo(-1);
        // three standard deviations of a share of 10 000 draws
        assertThat(better.p()).isCloseTo(p, within(3 * Math.sqrt(p * (1 - p) / 10_000) + 1.1e-4));
        assertThat(worse.p()).isEqualTo(better.p());
    }

    @Test
    void articlesAreSwappedWhole() {
        List<BitSet> gold = Collections.nCopies(8, Labelled.units("0").get(0));
        List<BitSet> wrong = Collections.nCopies(8, Labelled.units("1").get(0));
        List<String> one = Collections.nCopies(8, "port");

        assertThat(PairedTest.of(ACCURACY, one, gold, gold, wrong)).isEqualTo(new Difference(1, 0, 1, 1, 1, 1));
    }

    @Test
    void theSamePredictionsAreNotToldApart() {
        List<BitSet> gold = Labelled.units("0, 1, 0 1");
        List<BitSet> same = Labelled.units("0, 0, 1");

        Difference difference = PairedTest.of(Metrics.named("macro-f1", SCHEME), articles(3), gold, same, same);

        assertThat(difference.difference()).isZero();
        assertThat(difference.p()).isEqualTo(1);
    }

    @Test
    void isNaNWhereTheMetricIs() {
        List<BitSet> none = Labelled.units("-, -");

        Difference difference = PairedTest.of(Metrics.named("micro-f1", SCHEME), articles(2), none, none, none);

        assertThat(difference.difference()).isNaN();
        assertThat(difference.low()).isNaN();
        assertThat(difference.p()).isNaN();
    }

    @Test
    void twoRunsAgree() {
        List<BitSet> gold = Labelled.units("0, 1, 0 1, 0, 1, 0");
        List<BitSet> ours = Labelled.units("0, 0, 1, 0, 1, 1");
        List<BitSet> theirs = Labelled.units("1, 1, 1, 0, 0, 1");

        assertThat(PairedTest.of(ACCURACY, articles(6), gold, ours, theirs))
                .isEqualTo(PairedTest.of(ACCURACY, articles(6), gold, ours, theirs));
    }
}
