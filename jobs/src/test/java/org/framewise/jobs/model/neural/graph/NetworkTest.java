package org.framewise.jobs.model.neural.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.NeuralWeights;
import org.framewise.jobs.model.neural.Parameters;
import org.framewise.jobs.model.neural.Pooling;
import org.framewise.jobs.model.neural.Standardizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph against plain Java, which scores what it learned. */
class NetworkTest {

    private static final int INPUTS = 40;
    private static final List<Head> HEADS = List.of(new Head("one of three", 3, true), new Head("two", 2, false));

    @ParameterizedTest
    @EnumSource
    void plainJavaGivesTheGraphsLogits(Pooling pooling) {
        NeuralShape shape = shape(pooling);
        List<float[][]> units = units();
        Network network = trained(shape, units);
        NeuralWeights weights = new NeuralWeights(shape, unchanged(), network.parameters());

        float[] graph = network.logits(batch(shape, units));

        int outputs = shape.outputs();
        for (int unit = 0; unit < units.size(); unit++) {
            float[] java = weights.logits(units.get(unit));
            for (int i = 0; i < outputs; i++) {
                assertThat(java[i]).isCloseTo(graph[unit * outputs + i], within(1e-5f));
            }
        }
        assertThat(graph).doesNotContain(0);
    }

    @ParameterizedTest
    @EnumSource
    void aUnitDoesNotDependOnItsCompany(Pooling pooling) {
        NeuralShape shape = shape(pooling);
        List<float[][]> units = units();
        Network network = trained(shape, units);

        float[] together = network.logits(batch(shape, units));
        float[] alone = network.logits(batch(shape, units.subList(1, 2)));

        int outputs = shape.outputs();
        for (int i = 0; i < outputs; i++) {
            assertThat(alone[i]).isCloseTo(together[outputs + i], within(1e-6f));
        }
    }

    /** The last batch of an epoch may hold a single unit of a single item. */
    @ParameterizedTest
    @EnumSource
    void oneMemberLearnsFromOneUnit(Pooling pooling) {
        for (List<Head> heads : List.of(HEADS, HEADS.subList(0, 1), HEADS.subList(1, 2))) {
            NeuralShape shape = new NeuralShape(INPUTS, 8, 1, pooling, heads);
            List<float[][]> one = units().subList(1, 2);
            Network network = new Network(shape, initial(shape), 0);
            Batch batch = batch(shape, one);
            float before = network.logits(batch)[0];
            network.step(batch, 0.01);
            assertThat(network.logits(batch)[0]).isGreaterThan(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void membersDoNotTouchEachOther(Pooling pooling) {
        NeuralShape shape = shape(pooling);
        List<float[][]> units = units();
        Batch all = batch(shape, units);
        Network network = new Network(shape, initial(shape), 0);
        Parameters before = network.parameters();
        // Only the first member has anything to learn.
        Batch first = new Batch(
                all.items(),
                all.units(),
                all.inputs(),
                all.dropout(),
                all.unitOf(),
                all.gold(),
                List.of(
                        onlyFirst(all.weights().get(0), 1),
                        onlyFirst(all.weights().get(1), 2)));
        network.step(first, 0.01);
        Parameters after = network.parameters();

        int half = shape.width() * shape.labels() / 2;
        assertThat(Arrays.copyOfRange(after.output(), half, 2 * half))
                .isEqualTo(Arrays.copyOfRange(before.output(), half, 2 * half));
        assertThat(Arrays.copyOf(after.output(), half)).isNotEqualTo(Arrays.copyOf(before.output(), half));
        assertThat(Arrays.copyOfRange(after.trunkBias(), shape.hidden(), shape.width()))
                .containsOnly(0);
    }

    private static float[] onlyFirst(float[] weights, int width) {
        float[] kept = weights.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = i / width % 2 == 0 ? kept[i] : 0;
        }
        return kept;
    }

    private static Network trained(NeuralShape shape, List<float[][]> units) {
        Network network = new Network(shape, initial(shape), 0.01);
        for (int i = 0; i < 20; i++) {
            network.step(batch(shape, units), 0.01);
        }
        return network;
    }

    private static NeuralShape shape(Pooling pooling) {
        return new NeuralShape(INPUTS, 8, 2, pooling, HEADS);
    }

    private static Parameters initial(NeuralShape shape) {
        SplittableRandom random = new SplittableRandom(3);
        return new Parameters(
                numbers(random, INPUTS * shape.width(), 0.2),
                new float[shape.width()],
                numbers(random, shape.width() * shape.labels(), 0.4),
                new float[shape.outputs()],
                numbers(random, Parameters.poolSize(shape), 0.8));
    }

    private static List<float[][]> units() {
        SplittableRandom random = new SplittableRandom(4);
        List<float[][]> units = new ArrayList<>();
        for (int size : new int[] {3, 1, 7, 2}) {
            units.add(IntStream.range(0, size)
                    .mapToObj(i -> numbers(random, INPUTS, 2))
                    .toArray(float[][]::new));
        }
        return units;
    }

    private static float[] numbers(SplittableRandom random, int size, double reach) {
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (float) ((2 * random.nextDouble() - 1) * reach);
        }
        return numbers;
    }

    private static Standardizer unchanged() {
        float[] ones = new float[INPUTS];
        Arrays.fill(ones, 1);
        return new Standardizer(new float[INPUTS], ones);
    }

    /** Every unit has the first of three, and both of two. */
    private static Batch batch(NeuralShape shape, List<float[][]> units) {
        int items = units.stream().mapToInt(unit -> unit.length).sum();
        float[] inputs = new float[items * INPUTS];
        int[] unitOf = new int[items];
        int item = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            for (float[] row : units.get(unit)) {
                System.arraycopy(row, 0, inputs, item * INPUTS, INPUTS);
                unitOf[item++] = unit;
            }
        }
        float[] dropout = new float[items * shape.width()];
        Arrays.fill(dropout, 1);
        List<float[]> gold = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        for (Head head : shape.heads()) {
            int rows = units.size() * shape.members();
            float[] answers = new float[rows * head.labels()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = !head.single() || i % head.labels() == 0 ? 1 : 0;
            }
            gold.add(answers);
            float[] ones = new float[head.single() ? rows : answers.length];
            Arrays.fill(ones, 1);
            weights.add(ones);
        }
        return new Batch(items, units.size(), inputs, dropout, unitOf, gold, weights);
    }
}
