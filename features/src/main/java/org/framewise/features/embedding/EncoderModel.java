package org.framewise.features.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sentence encoders that come along as dependencies: small English transformers with weights in 8 bits. */
public enum EncoderModel {
    /** bge-small-en-v1.5 (Xiao et al. 2023, "C-Pack"): 33 million weights, 384 dimensions. */
    BGE_SMALL("bge-small-en-v1.5-q");

    private final String file;

    EncoderModel(String file) {
        this.file = file;
    }

    byte[] network() {
        return resource(".onnx");
    }

    byte[] tokenizer() {
        return resource("-tokenizer.json");
    }

    private byte[] resource(String ending) {
        try (InputStream in = EncoderModel.class.getResourceAsStream("/" + file + ending)) {
            if (in == null) {
                throw new IllegalStateException(file + ending + " is missing from the class path");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
