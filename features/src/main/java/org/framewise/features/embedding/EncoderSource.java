package org.framewise.features.embedding;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.framewise.features.embedding.onnx.Network;
import org.framewise.features.embedding.onnx.TextTokenizer;

/** Where a transformer's files come from. What travels is this name, never the files. */
public sealed interface EncoderSource extends Serializable permits EncoderModel, EncoderFolder {

    /**
     * The model of that {@link EncoderModel#id}, or else the folder.
     *
     * @throws org.framewise.datasets.BadInputException if it is neither
     */
    static EncoderSource of(String nameOrFolder) {
        return Stream.of(EncoderModel.values())
                .filter(model -> model.id().equals(nameOrFolder))
                .<EncoderSource>map(model -> model)
                .findFirst()
                .orElseGet(() -> EncoderFolder.of(Path.of(nameOrFolder)));
    }

    /** Its name, or {@value EncoderFolder#ID}. */
    String id();

    /** SHA-256 of the files in hex: two encoders with the same one give the same vectors. Reads the files through. */
    String identity();

    /**
     * Whether a text's vector is the same among others as alone. Not so where weights in 8 bits meet activations that are
     * scaled by all that is in a batch.
     */
    boolean batches();

    /** @param threads of one run */
    Network network(int threads);

    TextTokenizer tokenizer();
}
