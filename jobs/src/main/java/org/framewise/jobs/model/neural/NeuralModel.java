package org.framewise.jobs.model.neural;

import java.util.List;
import java.util.Locale;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.jobs.model.MemberModel;

/** Trained networks that read text units. For one thread at a time. */
public final class NeuralModel implements MemberModel {

    private static final int MOST_EVIDENCE = 2;

    private final NeuralWeights weights;
    private final BagReader reader;

    public NeuralModel(NeuralWeights weights, BagReader reader) {
        this.weights = weights;
        this.reader = reader;
    }

    @Override
    public float[] score(TextUnit unit) {
        return weights.probabilities(reader.read(unit));
    }

    /** The sentences that carry the label, with their shares in it; empty where the unit is one sentence itself. */
    @Override
    public List<String> evidence(TextUnit unit, int label) {
        List<String> sentences = reader.sentences(unit);
        if (sentences.size() < 2) {
            return List.of();
        }
        return weights.carriers(reader.read(unit), label).stream()
                .limit(MOST_EVIDENCE)
                .map(carrier -> String.format(
                        Locale.ROOT, "sentence (%.2f): \"%s\"", carrier.weight(), sentences.get(carrier.item())))
                .toList();
    }
}
