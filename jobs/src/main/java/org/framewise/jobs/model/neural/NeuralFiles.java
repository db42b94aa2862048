package org.framewise.jobs.model.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.Tensors;

/** The numbers of an ensemble of networks in one safetensors file; its {@link NeuralShape} belongs in the model's card. */
public final class NeuralFiles {

    private NeuralFiles() {}

    /** Writes the numbers. */
    public static void write(Path file, NeuralWeights weights) throws IOException {
        Parameters parameters = weights.parameters();
        new Tensors()
                .with("mean", weights.inputs().mean())
                .with("scale", weights.inputs().scale())
                .with("trunk", parameters.trunk())
                .with("trunk.bias", parameters.trunkBias())
                .with("output", parameters.output())
                .with("output.bias", parameters.outputBias())
                .with("pool", parameters.pool())
                .write(file);
    }

    /**
     * Reads the numbers of networks of a shape.
     *
     * @throws BadInputException where the file is missing, damaged or of another shape
     */
    public static NeuralWeights read(Path file, NeuralShape shape) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file.toString(), "missing", "a neural model needs it");
        }
        Tensors tensors = Tensors.read(file);
        try {
            Parameters parameters = new Parameters(
                    tensors.floats("trunk"),
                    tensors.floats("trunk.bias"),
                    tensors.floats("output"),
                    tensors.floats("output.bias"),
                    tensors.floats("pool"));
            Standardizer inputs = new Standardizer(tensors.floats("mean"), tensors.floats("scale"));
            return new NeuralWeights(shape, inputs, parameters);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    file.toString(), "does not fit the card: " + e.getMessage(), "take both from one model", e);
        }
    }
}
