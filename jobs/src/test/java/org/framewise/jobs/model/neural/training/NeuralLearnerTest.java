package org.framewise.jobs.model.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.framewise.jobs.model.neural.Carrier;
import org.framewise.jobs.model.neural.NeuralFiles;
import org.framewise.jobs.model.neural.NeuralWeights;
import org.framewise.jobs.model.neural.Pooling;
import org.framewise.jobs.model.neural.Synthetic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeuralLearnerTest {

    @Test
    void learnsWhatNoLinearModelCan() {
        NeuralUnits units = Synthetic.exclusiveOr(600);
        int[] train = IntStream.range(0, 500).toArray();
        int[] test = IntStream.range(500, 600).toArray();

        float[][] scores = learner(units).scores(train, test)[0];

        assertThat(right(scores, units.lessons().get(0).gold(), test)).isGreaterThan(90);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARPNESS", "ATTENTION"})
    void pointsAtTheItemThatCarriesTheLabel(Pooling pooling) {
        NeuralUnits units = Synthetic.bags(400);
        int[] train = IntStream.range(0, 300).toArray();
        NeuralWeights weights = learner(units).fit(train, Synthetic.small(pooling));

        int found = 0;
        int labelled = 0;
        for (int unit = 300; unit < 400; unit++) {
            if (units.lessons().get(0).gold()[unit][0]) {
                Carrier first = weights.carriers(units.bags().get(unit), 0).get(0);
                found += first.item() == unit % 3 ? 1 : 0;
                labelled++;
            }
        }
        assertThat(labelled).isGreaterThan(30);
        assertThat((double) found / labelled).isGreaterThan(0.9);
    }

    @Test
    void learnsSeveralLessonsAtOnce() {
        NeuralUnits units = Synthetic.twoHeads(400);
        int[] train = IntStream.range(0, 300).toArray();
        NeuralWeights weights = learner(units).fit(train, Synthetic.small(Pooling.ATTENTION));

        int[] test = IntStream.range(300, 400).toArray();
        int which = 0;
        int first = 0;
        for (int unit : test) {
            boolean[] gold = units.lessons().get(0).gold()[unit];
            float[] scores = weights.probabilities(units.bags().get(unit));
            assertThat(scores[0] + scores[1] + scores[2]).isBetween(0.9999f, 1.0001f);
            which += IntStream.range(0, 3).allMatch(i -> gold[i] || scores[i] < 0.5) ? 1 : 0;
            first += weights.probabilities(units.bags().get(unit), 1)[0] > 0.5 == gold[0] ? 1 : 0;
        }
        assertThat(which).isGreaterThan(90);
        assertThat(first).isGreaterThan(90);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesTwice(Pooling pooling, @TempDir Path folder) throws Exception {
        NeuralUnits units = Synthetic.bags(80);
        int[] train = Synthetic.all(units);
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        // Beside another fit, as folds are.
        CompletableFuture<NeuralWeights> other = CompletableFuture.supplyAsync(
                () -> learner(units).fit(IntStream.range(0, 70).toArray(), Synthetic.small(pooling, 4)));

        NeuralFiles.write(one, learner(units).fit(train, Synthetic.small(pooling, 4)));
        NeuralFiles.write(two, learner(units).fit(train, Synthetic.small(pooling, 4)));

        assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one));
        assertThat(other.get().parameters().trunk())
                .isNotEqualTo(
                        NeuralFiles.read(one, other.get().shape()).parameters().trunk());
    }

    @Test
    void anotherSeedGivesAnotherModel() {
        NeuralUnits units = Synthetic.bags(80);
        NeuralLearner other = new NeuralLearner(units, List.of(Synthetic.SMALL), 2, line -> {});

        assertThat(other.fit(Synthetic.all(units), Synthetic.SMALL).parameters().trunk())
                .isNotEqualTo(learner(units)
                        .fit(Synthetic.all(units), Synthetic.SMALL)
                        .parameters()
                        .trunk());
    }

    @Test
    void tellsOfEveryEpochAndStopsWhenNothingGetsBetter() {
        List<String> lines = new ArrayList<>();
        NeuralUnits units = Synthetic.exclusiveOr(100);
        NeuralSetting fast = new NeuralSetting(16, 1, Pooling.MEAN, 0, 0, 0, 0.2, 40, 8, 0, 0);
        new NeuralLearner(units, List.of(fast), 1, lines::add).fit(Synthetic.all(units), fast);

        assertThat(lines.get(0)).matches("epoch 1 of at most 40: held-out loss \\d\\.\\d{4}");
        assertThat(lines).hasSizeLessThan(40);
    }

    @Test
    void learnsFromFewerGroupsThanCouldBeHeldOut() {
        NeuralUnits units = Synthetic.exclusiveOr(6);
        List<String> lines = new ArrayList<>();
        new NeuralLearner(units, List.of(Synthetic.SMALL), 1, lines::add).fit(Synthetic.all(units), Synthetic.SMALL);

        assertThat(lines).hasSize(30).last().isEqualTo("epoch 30 of at most 30: held-out loss NaN");
    }

    @Test
    void refusesWhatCannotBeLearned() {
        NeuralUnits units = Synthetic.exclusiveOr(6);
        assertThatThrownBy(() -> new NeuralLearner(units, List.of(Synthetic.SMALL), 0, line -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a seed is not 0");
        assertThatThrownBy(() -> learner(units).fit(new int[0], Synthetic.SMALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are no units to learn from");
    }

    private static NeuralLearner learner(NeuralUnits units) {
        return new NeuralLearner(units, List.of(Synthetic.SMALL), 1, line -> {});
    }

    private static long right(float[][] scores, boolean[][] gold, int[] test) {
        return IntStream.range(0, test.length)
                .filter(i -> scores[i][0] > 0.5 == gold[test[i]][0])
                .count();
    }
}
