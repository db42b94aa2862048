package org.framewise.features.embedding;

import java.io.Serializable;
import org.framewise.features.embedding.onnx.Network;
import org.framewise.features.embedding.onnx.TextTokenizer;

/** Where a transformer's files come from. What travels is this name, never the files. */
public sealed interface EncoderSource extends Serializable permits EncoderModel, EncoderFolder {

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
