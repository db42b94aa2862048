package org.framewise.jobs.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Example;
import org.framewise.jobs.eval.Labelled;
import org.framewise.jobs.model.LabelScheme;
import org.junit.jupiter.api.Test;

class WorstErrorTest {

    private static final LabelScheme SCHEME = LabelScheme.flat(List.of("a", "b"), false);

    private static Example example(int number, String text) {
        return new Example("port-" + number, "u" + number, text, Map.of(), 0, Set.of(), "");
    }

    @Test
    void theSurestMistakeOfEachUnitTheWorstFirst() {
        List<Example> examples =
                IntStream.range(0, 4).mapToObj(i -> example(i, "Text " + i)).toList();

        List<WorstError> worst = WorstError.of(
                SCHEME,
                examples,
                Labelled.units("0, 0 1, 0, -"),
                Labelled.units("0, 1, 1, 0 1"),
                List.of(new float[] {0.5f, 0}, new float[] {0.25f, 1}, new float[] {0.5f, 0.875f}, new float[] {
                    0.5f, 0.625f
                }));

        assertThat(worst)
                .containsExactly(
                        new WorstError("port-2", "u2", "Text 2", List.of("a"), List.of("b"), "b", false, 0.875),
                        new WorstError("port-1", "u1", "Text 1", List.of("a", "b"), List.of("b"), "a", true, 0.25),
                        new WorstError("port-3", "u3", "Text 3", List.of(), List.of("a", "b"), "b", false, 0.625));
    }

    @Test
    void twentyAtMostEqualsInReadingOrder() {
        List<WorstError> worst = WorstError.of(
                SCHEME,
                IntStream.range(0, 30).mapToObj(i -> example(i, "Text")).toList(),
                Collections.nCopies(30, Labelled.units("-").get(0)),
                Collections.nCopies(30, Labelled.units("0").get(0)),
                Collections.nCopies(30, new float[] {0.9f, 0}));

        assertThat(worst)
                .hasSize(20)
                .element(19)
                .extracting(WorstError::article)
                .isEqualTo("port-19");
    }

    @Test
    void textIsCutAtThreeHundredCodePoints() {
        String flags = "\uD83C\uDFF4".repeat(300);

        List<WorstError> worst = WorstError.of(
                SCHEME,
                List.of(example(0, flags), example(1, flags + "!")),
                Labelled.units("-, -"),
                Labelled.units("0, 0"),
                List.of(new float[] {1, 0}, new float[] {1, 0}));

        assertThat(worst).extracting(WorstError::text).containsExactly(flags, "\uD83C\uDFF4".repeat(299) + "…");
    }

    @Test
    void withoutProbabilitiesNothingIsSure() {
        assertThat(WorstError.of(
                        SCHEME, List.of(example(0, "Text")), Labelled.units("0"), Labelled.units("1"), List.of()))
                .isEmpty();
    }
}
