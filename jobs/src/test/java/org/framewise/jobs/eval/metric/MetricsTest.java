package org.framewise.jobs.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.card.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTest {

    private static final LabelScheme FLAT = LabelScheme.flat(List.of("a", "b", "c"), false);

    /* By hand. a: hits 2, gold 3, predicted 2. b: hits 1, gold 1, predicted 3. c: never gold, never predicted. */
    private static final List<BitSet> GOLD = List.of(set(0), set(0, 1), set(0), set());
    private static final List<BitSet> PREDICTED = List.of(set(0), set(0, 1), set(1), set(1));

    @ParameterizedTest
    @CsvSource({
        "micro-f1, 0.6666667", // 2·3 / (4 + 5)
        "micro-precision, 0.6",
        "micro-recall, 0.75",
        "macro-f1, 0.65", // (4/5 + 2/4) / 2: c is undefined
        "macro-precision, 0.6666667",
        "macro-recall, 0.8333333",
        "samples-f1, 0.5", // 1, 1, 0, 0
        "accuracy, 0.5",
        "f1:b, 0.5"
    })
    void agreesWithTheHandComputedTable(String id, double expected) {
        assertThat(value(Metrics.named(id, FLAT), GOLD, PREDICTED)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"micro-f1", "macro-f1", "micro-precision", "micro-recall", "f1:c"})
    void isNaNWhereNothingIsGoldOrPredicted(String id) {
        assertThat(value(Metrics.named(id, FLAT), List.of(set()), List.of(set())))
                .isNaN();
    }

    @Test
    void measuresBothLevelsOfAHierarchy() {
        LabelScheme levels = new LabelScheme(List.of("x", "x: p", "x: q", "Other"), List.of(0, 0, 0, 3), 3, false);
        List<BitSet> gold = List.of(set(0, 1), set(3));
        List<BitSet> predicted = List.of(set(0, 2), set(3));

        assertThat(value(Metrics.named("samples-f1-fine", levels), gold, predicted))
                .isEqualTo(0.5);
        assertThat(value(Metrics.named("samples-f1-coarse", levels), gold, predicted))
                .isEqualTo(1);
    }

    @Test
    void saysWhichMetricsThereAre() {
        assertThatThrownBy(() -> Metrics.named("f2", LabelScheme.flat(List.of("a"), true)))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--optimize: no metric 'f2' for this task; take one of [macro-f1, micro-f1, samples-f1, "
                        + "accuracy, micro-precision, micro-recall, macro-precision, macro-recall] or f1:LABEL");
        assertThatThrownBy(() -> Metrics.named("f1:z", FLAT))
                .hasMessage("--optimize: no label 'z'; the labels are [a, b, c]");
    }

    @Test
    void putsTheValueInsideItsInterval() {
        Figure figure = Bootstrap.of(Metrics.named("micro-f1", FLAT), List.of("1", "2", "3", "4"), GOLD, PREDICTED);

        assertThat(figure.value()).isBetween(figure.low(), figure.high());
        assertThat(figure.low()).isLessThan(figure.high());
    }

    @Test
    void drawsWholeArticles() {
        Figure one = Bootstrap.of(Metrics.named("micro-f1", FLAT), List.of("1", "1", "1", "1"), GOLD, PREDICTED);

        assertThat(one.low()).isEqualTo(one.value()).isEqualTo(one.high());
    }

    private static double value(Metric metric, List<BitSet> gold, List<BitSet> predicted) {
        double[] sums = new double[metric.width()];
        for (int unit = 0; unit < gold.size(); unit++) {
            metric.add(gold.get(unit), predicted.get(unit), sums);
        }
        return metric.value(sums);
    }

    private static BitSet set(int... labels) {
        BitSet set = new BitSet();
        for (int label : labels) {
            set.set(label);
        }
        return set;
    }
}
