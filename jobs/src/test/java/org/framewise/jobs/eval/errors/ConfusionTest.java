package org.framewise.jobs.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewise.jobs.eval.Labelled;
import org.framewise.jobs.eval.errors.Confusion.Row;
import org.framewise.jobs.model.LabelScheme;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    private static final List<String> LABELS = List.of("a", "b", "c");

    @Test
    void aMatrixWhereUnitsHaveOneLabel() {
        Confusion confusion = Confusion.of(
                LabelScheme.flat(LABELS, true), Labelled.units("0, 0, 0, 1, 2"), Labelled.units("0, 1, 1, 1, -"));

        assertThat(confusion.kind()).isEqualTo("matrix");
        assertThat(confusion.columns()).containsExactly("a", "b", "c", "none");
        assertThat(confusion.rows())
                .containsExactly(
                        new Row("a", 3, List.of(1, 2, 0, 0)),
                        new Row("b", 1, List.of(0, 1, 0, 0)),
                        new Row("c", 1, List.of(0, 0, 0, 1)));
    }

    /* a is missed on the 2nd (b, c wrong), the 3rd (b is right there, so none) and the 4th unit (nothing given). */
    @Test
    void whatWasGivenInsteadWhereTheyMayHaveSeveral() {
        Confusion confusion = Confusion.of(
                LabelScheme.flat(LABELS, false),
                Labelled.units("0, 0, 0 1, 0, 2"),
                Labelled.units("0 1, 1 2, 1, -, 2"));

        assertThat(confusion.kind()).isEqualTo("instead");
        assertThat(confusion.rows())
                .containsExactly(
                        new Row("a", 3, List.of(0, 1, 1, 2)),
                        new Row("b", 0, List.of(0, 0, 0, 0)),
                        new Row("c", 0, List.of(0, 0, 0, 0)));
    }

    @Test
    void levelsAreNotMixed() {
        LabelScheme levels = new LabelScheme(List.of("x", "x: p", "y", "y: q"), List.of(0, 0, 2, 2), -1, false);

        Confusion confusion = Confusion.of(levels, Labelled.units("0 1"), Labelled.units("2 3"));

        assertThat(confusion.rows().get(0)).isEqualTo(new Row("x", 1, List.of(0, 0, 1, 0, 0)));
        assertThat(confusion.rows().get(1)).isEqualTo(new Row("x: p", 1, List.of(0, 0, 0, 1, 0)));
    }
}
