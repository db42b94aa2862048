package org.framewise.jobs.model.neural.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.framewise.datasets.split.Folds;
import org.junit.jupiter.api.Test;

class HoldoutTest {

    private static final List<String> GROUPS =
            IntStream.range(0, 400).mapToObj(i -> "article" + (1000 + i)).toList();

    @Test
    void everyMemberHoldsOutAnEighthOfItsOwn() {
        Holdout holdout = new Holdout(GROUPS, 4, 1);
        for (int member = 0; member < 4; member++) {
            int of = member;
            assertThat(GROUPS.stream().filter(group -> holdout.isHeldOut(group, of)))
                    .hasSize(50);
        }
        assertThat(GROUPS.stream().filter(group -> holdout.isHeldOutByAny(group, 4)))
                .hasSize(200);
        assertThat(GROUPS).noneMatch(group -> holdout.isHeldOut(group, 0) && holdout.isHeldOut(group, 1));
    }

    /** With an inner fold left out, each member still holds out its share of the rest. */
    @Test
    void doesNotGoWithTheFolds() {
        Holdout holdout = new Holdout(GROUPS, 4, 1);
        for (int fold = 0; fold < Folds.INNER; fold++) {
            int left = fold;
            assertThat(GROUPS.stream()
                            .filter(group -> Folds.inner(group) == left)
                            .filter(group -> holdout.isHeldOut(group, 0)))
                    .hasSizeBetween(5, 20);
        }
    }

    @Test
    void holdsNothingOutOfAHandfulOfGroups() {
        Holdout holdout = new Holdout(GROUPS.subList(0, 7), 4, 1);
        assertThat(GROUPS).noneMatch(group -> holdout.isHeldOutByAny(group, 4));
    }

    @Test
    void doesNotDependOnTheOrderOfUnits() {
        Holdout one = new Holdout(List.of("a", "b", "c", "d", "e", "f", "a"), 1, 1);
        Holdout other = new Holdout(List.of("f", "e", "d", "c", "b", "a"), 1, 1);
        assertThat(List.of("a", "b", "c", "d", "e", "f"))
                .allMatch(group -> one.isHeldOut(group, 0) == other.isHeldOut(group, 0))
                .anyMatch(group -> one.isHeldOut(group, 0));
    }
}
