package org.framewise.jobs.model.neural.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.neural.NeuralWeights;

/** Ensembles of networks over units in memory. Fits may run side by side; each takes one thread. */
public final class NeuralLearner implements Learner<NeuralSetting> {

    private final NeuralUnits units;
    private final List<NeuralSetting> settings;
    private final long seed;
    private final Consumer<String> progress;

    /**
     * @param seed of weights, order, dropout and what is held out; not 0
     * @param progress told of every epoch of {@link #fit}; {@link #scores} is quiet, as folds run side by side
     */
    public NeuralLearner(NeuralUnits units, List<NeuralSetting> settings, long seed, Consumer<String> progress) {
        if (seed == 0) {
            throw new IllegalArgumentException("a seed is not 0");
        }
        this.units = units;
        this.settings = List.copyOf(settings);
        this.seed = seed;
        this.progress = progress;
    }

    @Override
    public List<NeuralSetting> settings() {
        return settings;
    }

    /** Probabilities of the main lesson's labels. */
    @Override
    public float[][][] scores(int[] train, int[] test) {
        return settings.stream()
                .map(setting -> {
                    NeuralWeights weights = fit(train, setting, epoch -> {});
                    return IntStream.of(test)
                            .mapToObj(unit -> weights.probabilities(units.bags().get(unit)))
                            .toArray(float[][]::new);
                })
                .toArray(float[][][]::new);
    }

    /** Learns from the units of {@code train} with one setting. */
    public NeuralWeights fit(int[] train, NeuralSetting setting) {
        return fit(train, setting, progress);
    }

    private NeuralWeights fit(int[] train, NeuralSetting setting, Consumer<String> progress) {
        if (train.length == 0) {
            throw new IllegalArgumentException("there are no units to learn from");
        }
        return new Trainer(units, train, setting, seed, progress).train();
    }
}
