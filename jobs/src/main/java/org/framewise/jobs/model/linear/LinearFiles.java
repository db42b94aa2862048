package org.framewise.jobs.model.linear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Vocabulary;
import org.framewise.jobs.model.ModelCard;
import org.framewise.jobs.model.ModelFolder;
import org.framewise.jobs.model.Tensors;
import org.framewise.jobs.model.channel.Channels;

/**
 * The numbers of a linear model in {@code weights.safetensors}: for each feature block {@code keys.N} and {@code statistics.N}, then
 * {@code weights} (columns × regressions, row-major) and {@code intercepts}.
 */
public final class LinearFiles {

    static final String WEIGHTS = "weights";

    private static final String ENDING = ".safetensors";

    private LinearFiles() {}

    /** Writes the numbers into an existing folder. */
    public static void write(Path folder, FittedLinear fitted) throws IOException {
        write(folder, WEIGHTS, fitted);
    }

    /** Writes the numbers of a part of a model under the part's name. */
    public static void write(Path folder, String part, FittedLinear fitted) throws IOException {
        Tensors tensors = new Tensors();
        for (int block = 0; block < fitted.vocabulary().blocks().size(); block++) {
            tensors.with("keys." + block, fitted.vocabulary().keys(block));
            tensors.with("statistics." + block, fitted.vocabulary().statistics(block));
        }
        tensors.with("weights", fitted.weights().weights());
        tensors.with("intercepts", fitted.weights().intercepts());
        tensors.write(folder.resolve(part + ENDING));
    }

    /**
     * Reads the model that a card describes.
     *
     * @throws BadInputException where the numbers do not fit the card
     */
    public static LinearModel read(Path folder, ModelCard card) throws IOException {
        return read(folder, WEIGHTS, card);
    }

    /**
     * Reads the part of a model that a card describes.
     *
     * @throws BadInputException where the numbers do not fit the card
     */
    public static LinearModel read(Path folder, String part, ModelCard card) throws IOException {
        Path file = folder.resolve(part + ENDING);
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file.toString(), "missing", "a linear model needs it");
        }
        Tensors tensors = Tensors.read(file);
        try {
            Vocabulary vocabulary = vocabulary(tensors, card.features());
            FittedLinear fitted = new FittedLinear(vocabulary, weights(tensors, vocabulary, card));
            return new LinearModel(
                    card.taxonomy(),
                    card.target(),
                    card.scheme(),
                    card.decision(),
                    fitted,
                    channels(folder, card),
                    languages(card));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    file.toString(), "does not fit the card: " + e.getMessage(), "take both from one model", e);
        }
    }

    private static Set<String> languages(ModelCard card) {
        Set<String> languages = new TreeSet<>();
        card.parameters().path("languages").forEach(language -> languages.add(language.asText()));
        return languages;
    }

    private static Channels channels(Path folder, ModelCard card) {
        Set<String> wanted = card.features().stream().map(FeatureBlock::channel).collect(Collectors.toSet());
        Path taxonomy = folder.resolve(ModelFolder.TAXONOMY);
        return new Channels(
                wanted, Files.exists(taxonomy) ? Optional.of(TaxonomyReader.read(taxonomy)) : Optional.empty());
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

    private static LinearWeights weights(Tensors tensors, Vocabulary vocabulary, ModelCard card) {
        float[] weights = tensors.floats("weights");
        float[] intercepts = tensors.floats("intercepts");
        Coupling coupling = Coupling.named(card.parameters().path("coupling").asText());
        int regressions = coupling.columns(card.scheme().size());
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
