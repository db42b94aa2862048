package org.framewise.jobs.model.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.Pooling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NeuralUnitsTest {

    private static final Head TWO = new Head("two", 2, false);
    private static final boolean[][] GOLD = {{true, false}, {true, true}, {}, {true, false}};

    @Test
    void rareAnswersAreWeighedUp() {
        Lesson lesson = new Lesson(TWO, GOLD, 2);
        int[] units = {0, 1, 2, 3};

        float[][] full = lesson.labelWeights(units, 1);
        assertThat(full[1][1]).isCloseTo((float) (2 * 3 / (2.0 * 1)), within(1e-6f));
        assertThat(full[0][1]).isCloseTo((float) (2 * 3 / (2.0 * 2)), within(1e-6f));
        assertThat(full[0][0]).as("never absent").isEqualTo(2);
        assertThat(lesson.labelWeights(units, 0)[1]).containsExactly(2, 2);
        assertThat(lesson.labelWeights(units, 0.5)[1][1]).isCloseTo((float) (2 * Math.sqrt(1.5)), within(1e-6f));
    }

    @Test
    void rareLabelsOfASingleLabelHeadAreWeighedUp() {
        boolean[][] gold = {{true, false}, {true, false}, {true, false}, {false, true}};
        Lesson lesson = new Lesson(new Head("one", 2, true), gold, 1);
        assertThat(lesson.labelWeights(new int[] {0, 1, 2, 3}, 1)[1]).containsExactly(4 / 6f, 2);
    }

    static Stream<Arguments> mistakes() {
        boolean[][] none = {};
        Lesson lesson = new Lesson(TWO, GOLD, 1);
        List<float[][]> bags = List.of(new float[1][3], new float[2][3], new float[1][3], new float[1][3]);
        List<String> groups = List.of("a", "a", "b", "b");
        return Stream.of(
                mistake(() -> new Lesson(TWO, GOLD, 0), "a lesson's weight lies above 0, not 0.0"),
                mistake(() -> new Lesson(TWO, new boolean[1][3], 1), "head 'two' has 2 labels, a unit 3"),
                mistake(
                        () -> new Lesson(new Head("one", 2, true), GOLD, 1),
                        "head 'one' wants one label a unit, and one has 2"),
                mistake(() -> new Head("one", 1, true), "head 'one' has 1 labels, too few to choose from"),
                mistake(() -> new Head("none", 0, false), "head 'none' has 0 labels, too few to choose from"),
                mistake(
                        () -> new NeuralUnits(bags, groups.subList(0, 3), List.of(lesson)),
                        "4 units with 3 groups and 1 lessons cannot be learned from"),
                mistake(
                        () -> new NeuralUnits(bags, groups, List.of()),
                        "4 units with 4 groups and 0 lessons cannot be learned from"),
                mistake(
                        () -> new NeuralUnits(bags, groups, List.of(new Lesson(TWO, none, 1))),
                        "head 'two' has answers for 0 units, not 4"),
                mistake(
                        () -> new NeuralUnits(
                                List.of(new float[1][3], new float[0][], new float[1][3], new float[1][3]),
                                groups,
                                List.of(lesson)),
                        "unit 1 has no items"),
                mistake(
                        () -> new NeuralUnits(
                                List.of(new float[1][3], new float[1][4], new float[1][3], new float[1][3]),
                                groups,
                                List.of(lesson)),
                        "unit 1 has an item of 4 inputs, not 3"),
                mistake(
                        () -> new NeuralShape(3, 0, 1, Pooling.MEAN, List.of(TWO)),
                        "a network has inputs, hidden units, members and heads, not 3, 0, 1,"
                                + " [Head[name=two, labels=2, single=false]]"),
                mistake(() -> setting(0, 0.1, 0.1), "sizes lie above 0"),
                mistake(() -> setting(1, 1, 0.1), "shares lie from 0 to below 1"),
                mistake(() -> setting(1, 0.1, 0), "decay is not negative, and the rate lies above 0"));
    }

    private static Arguments mistake(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    private static void setting(int hidden, double dropout, double rate) {
        new NeuralSetting(hidden, 1, Pooling.MEAN, 0, dropout, 0, rate, 1, 1, 0, 0);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesWhatDoesNotFit(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
