package org.framewise.jobs.model.neural.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.Standardizer;
import org.framewise.jobs.model.neural.graph.Batch;

/** Lays units out for the graph, their inputs standardised. */
final class Batches {

    /** Keeps the matrices small when bags are large. */
    private static final int MOST_ITEMS = 2048;

    private interface Dropping {
        void apply(float[] values, double share);
    }

    private final NeuralUnits units;
    private final NeuralShape shape;
    private final NeuralSetting setting;
    private final Holdout holdout;
    private final List<float[][]> labelWeights;
    private final Standardizer standardizer;

    /** @param train the units that may be asked for */
    Batches(
            NeuralUnits units,
            int[] train,
            NeuralShape shape,
            NeuralSetting setting,
            Standardizer inputs,
            Holdout holdout) {
        this.units = units;
        this.shape = shape;
        this.setting = setting;
        this.holdout = holdout;
        labelWeights = units.lessons().stream()
                .map(lesson -> lesson.labelWeights(train, setting.balance()))
                .toList();
        standardizer = inputs;
    }

    /** Units in runs of no more than a step takes. */
    List<int[]> split(int[] order) {
        List<int[]> runs = new ArrayList<>();
        int from = 0;
        int items = 0;
        for (int i = 0; i < order.length; i++) {
            int size = units.bags().get(order[i]).length;
            if (i > from && (i - from == setting.batch() || items + size > MOST_ITEMS)) {
                runs.add(Arrays.copyOfRange(order, from, i));
                from = i;
                items = 0;
            }
            items += size;
        }
        runs.add(Arrays.copyOfRange(order, from, order.length));
        return runs;
    }

    /** To learn from: inputs and hidden units are dropped, and members do not see what they hold out. */
    Batch learning(int[] run, SplittableRandom random) {
        Dropout dropout = new Dropout(random);
        return batch(run, false, dropout::apply);
    }

    /** To stop by: nothing is dropped, and only what a member holds out counts. */
    Batch heldOut(int[] run) {
        return batch(run, true, (values, share) -> {});
    }

    private Batch batch(int[] run, boolean heldOut, Dropping dropout) {
        int[] unitOf = unitOf(run);
        float[] inputs = inputs(run, unitOf.length);
        dropout.apply(inputs, setting.inputDropout());
        float[] hidden = new float[unitOf.length * shape.width()];
        Arrays.fill(hidden, 1);
        dropout.apply(hidden, setting.dropout());
        List<float[]> gold = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        for (int head = 0; head < shape.heads().size(); head++) {
            gold.add(gold(run, head));
            weights.add(weights(run, head, heldOut));
        }
        return new Batch(unitOf.length, run.length, inputs, hidden, unitOf, gold, weights);
    }

    private int[] unitOf(int[] run) {
        int[] sizes =
                IntStream.of(run).map(unit -> units.bags().get(unit).length).toArray();
        int[] unitOf = new int[IntStream.of(sizes).sum()];
        int at = 0;
        for (int i = 0; i < run.length; i++) {
            Arrays.fill(unitOf, at, at + sizes[i], i);
            at += sizes[i];
        }
        return unitOf;
    }

    private float[] inputs(int[] run, int items) {
        float[] inputs = new float[items * shape.inputs()];
        int at = 0;
        for (int unit : run) {
            for (float[] item : units.bags().get(unit)) {
                System.arraycopy(standardizer.apply(item), 0, inputs, at, item.length);
                at += item.length;
            }
        }
        return inputs;
    }

    private float[] gold(int[] run, int index) {
        Head head = shape.heads().get(index);
        Lesson lesson = units.lessons().get(index);
        float smoothing = (float) setting.smoothing();
        float least = smoothing / (head.single() ? head.labels() : 2);
        float[] gold = new float[run.length * shape.members() * head.labels()];
        for (int i = 0; i < gold.length; i++) {
            int unit = run[i / head.labels() / shape.members()];
            boolean has = lesson.knows(unit) && lesson.gold()[unit][i % head.labels()];
            gold[i] = (has ? 1 - smoothing : 0) + least;
        }
        return gold;
    }

    /** Divided by the number of units, so that the step does not grow with the batch. */
    private float[] weights(int[] run, int index, boolean heldOut) {
        int width =
                shape.heads().get(index).single() ? 1 : shape.heads().get(index).labels();
        float[] weights = new float[run.length * shape.members() * width];
        for (int i = 0; i < weights.length; i++) {
            int unit = run[i / width / shape.members()];
            int member = i / width % shape.members();
            if (units.lessons().get(index).knows(unit)
                    && holdout.isHeldOut(units.groups().get(unit), member) == heldOut) {
                weights[i] = weight(index, unit, i % width) / run.length;
            }
        }
        return weights;
    }

    private float weight(int index, int unit, int label) {
        boolean[] gold = units.lessons().get(index).gold()[unit];
        if (!shape.heads().get(index).single()) {
            return labelWeights.get(index)[gold[label] ? 1 : 0][label];
        }
        int right =
                IntStream.range(0, gold.length).filter(i -> gold[i]).findFirst().orElseThrow();
        return labelWeights.get(index)[1][right];
    }
}
