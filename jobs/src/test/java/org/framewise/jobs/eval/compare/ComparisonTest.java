package org.framewise.jobs.eval.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.eval.Labelled;
import org.framewise.jobs.model.LabelScheme;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LabelScheme SCHEME = LabelScheme.flat(List.of("a", "b"), false);

    @Test
    void onTheUnitsThatBothPredicted() {
        Rival rival = new Rival(
                "other",
                List.of(
                        Optional.of(Labelled.units("1").get(0)),
                        Optional.empty(),
                        Optional.of(Labelled.units("0").get(0))),
                List.of("a note"));

        Comparison comparison = Comparison.of(
                "labels",
                "f1:a",
                SCHEME,
                List.of("x", "x", "y"),
                Labelled.units("0, 0, 0"),
                Labelled.units("0, 1, 0"),
                rival);

        assertThat(comparison.against()).isEqualTo("other");
        assertThat(comparison.units()).isEqualTo(2);
        assertThat(comparison.groups()).isEqualTo(2);
        assertThat(comparison.notes()).containsExactly("a note");
        assertThat(comparison.metrics().keySet()).startsWith("f1:a", "micro-f1").contains("macro-recall");
        // 2·2 / (2 + 2) against 2·1 / (2 + 1)
        assertThat(comparison.metrics().get("f1:a").value()).isEqualTo(1);
        assertThat(comparison.metrics().get("f1:a").other()).isEqualTo(2 / 3.0);
    }

    @Test
    void aModelLabelsEveryUnit() {
        Rival rival = Rival.ofLabels("m", SCHEME, List.of(Set.of("b", "elsewhere"), Set.of()), List.of());

        assertThat(rival.predicted())
                .containsExactlyElementsOf(
                        Labelled.units("1, -").stream().map(Optional::of).toList());
    }

    @Test
    void aModelOfOtherLabelsIsRefused() {
        assertThatThrownBy(() -> Rival.requireCommon("m", List.of("c"), SCHEME))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--against m: it knows none of the labels [a, b]; its labels are [c]");
    }
}
