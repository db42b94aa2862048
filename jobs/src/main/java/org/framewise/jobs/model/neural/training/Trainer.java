package org.framewise.jobs.model.neural.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.NeuralShape;
import org.framewise.jobs.model.neural.NeuralWeights;
import org.framewise.jobs.model.neural.Standardizer;
import org.framewise.jobs.model.neural.graph.Batch;
import org.framewise.jobs.model.neural.graph.Network;

/** Trains one ensemble; the same units, setting and seed give the same bits. */
final class Trainer {

    /** Epochs without a better member before training ends. */
    private static final int PATIENCE = 4;

    private final NeuralSetting setting;
    private final NeuralShape shape;
    private final SplittableRandom random;
    private final Batches batches;
    private final Standardizer inputs;
    private final int[] train;
    private final int[] heldOut;
    private final Consumer<String> progress;

    Trainer(NeuralUnits units, int[] train, NeuralSetting setting, long seed, Consumer<String> progress) {
        this.setting = setting;
        this.train = train;
        this.progress = progress;
        this.random = new SplittableRandom(seed);
        Holdout holdout =
                new Holdout(IntStream.of(train).mapToObj(units.groups()::get).toList(), setting.members(), seed);
        heldOut = IntStream.of(train)
                .filter(unit -> holdout.isHeldOutByAny(units.groups().get(unit), setting.members()))
                .toArray();
        shape = shape(units, setting);
        List<float[]> items = IntStream.of(train)
                .boxed()
                .flatMap(unit -> Arrays.stream(units.bags().get(unit)))
                .toList();
        inputs = Standardizer.of(items, units.emphasis());
        batches = new Batches(units, train, shape, setting, inputs, holdout);
    }

    private static NeuralShape shape(NeuralUnits units, NeuralSetting setting) {
        List<Head> heads = units.lessons().stream().map(Lesson::head).toList();
        return new NeuralShape(units.inputs(), setting.hidden(), setting.members(), setting.pooling(), heads);
    }

    NeuralWeights train() {
        Network network = new Network(shape, new Initial(shape, random.split()).parameters(), setting.weightDecay());
        Best best = new Best(shape, network.parameters());
        int waited = 0;
        for (int epoch = 0; epoch < setting.epochs() && waited < PATIENCE; epoch++) {
            learn(network, epoch);
            double[] losses = losses(network);
            waited = best.offer(losses, network.parameters()) ? 0 : waited + 1;
            progress.accept(String.format(
                    Locale.ROOT,
                    "epoch %d of at most %d: held-out loss %.4f",
                    epoch + 1,
                    setting.epochs(),
                    Arrays.stream(losses).average().orElseThrow()));
        }
        return new NeuralWeights(shape, inputs, best.parameters());
    }

    private void learn(Network network, int epoch) {
        int[] order = train.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        List<int[]> runs = batches.split(order);
        for (int i = 0; i < runs.size(); i++) {
            double done = (epoch + (double) i / runs.size()) / setting.epochs();
            network.step(
                    batches.learning(runs.get(i), random),
                    setting.learningRate() * (1 + StrictMath.cos(Math.PI * done)) / 2);
        }
    }

    /** For each member the mean loss over what it holds out; NaN where that is nothing. */
    private double[] losses(Network network) {
        HeldOutLoss loss = new HeldOutLoss(shape);
        if (heldOut.length > 0) {
            for (int[] run : batches.split(heldOut)) {
                Batch batch = batches.heldOut(run);
                loss.add(batch, network.logits(batch));
            }
        }
        return loss.means();
    }
}
