package org.framewise.jobs.model.linear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Vocabulary;
import org.framewise.jobs.model.Tensors;
import org.framewise.jobs.model.card.MemberCard;

/**
 * The numbers of a linear model in a safetensors file: for each feature block {@code keys.N} and {@code statistics.N}, then
 * {@code weights} (columns × regressions, row-major) and {@code intercepts}.
 */
public final class LinearFiles {

    private LinearFiles() {}

    /** Writes the numbers. */
    public static void write(Path file, FittedLinear fitted) throws IOException {
        Tensors tensors = new Tensors();
        for (int block = 0; block < fitted.vocabulary().blocks().size(); block++) {
            tensors.with("keys." + block, fitted.vocabulary().keys(block));
            tensors.with("statistics." + block, fitted.vocabulary().statistics(block));
        }
        tensors.with("weights", fitted.weights().weights());
        tensors.with("intercepts", fitted.weights().intercepts());
        tensors.write(file);
    }

    /**
     * Reads the member that a card describes.
     *
     * @param labels how many there are
     * @param encoder the card's
     * @throws BadInputException where the numbers do not fit the card
     */
    public static LinearModel read(Path file, MemberCard card, int labels, TextEncoder encoder) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file.toString(), "missing", "a linear model needs it");
        }
        Tensors tensors = Tensors.read(file);
        try {
            Vocabulary vocabulary = vocabulary(tensors, card.features());
            FittedLinear fitted = new FittedLinear(vocabulary, weights(tensors, vocabulary, card, labels));
            return new LinearModel(fitted, encoder);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    file.toString(), "does not fit the card: " + e.getMessage(), "take both from one model", e);
        }
    }

    private static Vocabulary vocabulary(Tensors tensors, List<FeatureBlock> blocks) {
        int[][] keys = new int[blocks.size()][];
        float[][] statistics = new float[blocks.size()][];
        for (int block = 0; block < keys.length; block++) {
            keys[block] = tensors.ints("keys." + block);
            statistics[block] = tensors.floats("statistics." + block);
            if (keys[block].length != statistics[block].length) {
                throw new IllegalArgumentException(
                        keys[block].length + " keys with " + statistics[block].length + " weights");
            }
        }
        return new Vocabulary(blocks, keys, statistics);
    }

    private static LinearWeights weights(Tensors tensors, Vocabulary vocabulary, MemberCard card, int labels) {
        float[] weights = tensors.floats("weights");
        float[] intercepts = tensors.floats("intercepts");
        Coupling coupling = Coupling.named(card.parameters().path("coupling").asText());
        int regressions = coupling.columns(labels);
        if (intercepts.length != regressions || weights.length != (long) regressions * vocabulary.size()) {
            throw new IllegalArgumentException(weights.length + " weights and " + intercepts.length + " intercepts for "
                    + vocabulary.size() + " columns and " + regressions + " regressions");
        }
        for (float weight : weights) {
            if (!Float.isFinite(weight)) {
                throw new IllegalArgumentException("a weight is " + weight);
            }
        }
        return new LinearWeights(weights, intercepts, coupling);
    }
}
