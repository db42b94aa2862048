package org.framewise.features.quotation.tagged.sequence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.framewise.datasets.BadInputException;

/** A model as a file: a magic number, how many tags and weights, then every weight that is not 0, behind its place. */
public final class SequenceFile {

    private static final int MAGIC = 0x46575131;

    private SequenceFile() {}

    /** Writes the model; the same model gives the same bytes. */
    public static void write(SequenceModel model, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeInt(MAGIC);
            out.writeInt(model.tags());
            out.writeInt(model.weights().length);
            for (int i = 0; i < model.weights().length; i++) {
                if (model.weights()[i] != 0) {
                    out.writeInt(i);
                    out.writeFloat(model.weights()[i]);
                }
            }
            out.writeInt(-1);
        }
    }

    /**
     * Reads a model of that many tags.
     *
     * @throws BadInputException where the file is none, or one of other tags
     */
    public static SequenceModel read(Path file, int tags) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file.toString(), "there is no such model", "train one first");
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            if (in.readInt() != MAGIC || in.readInt() != tags) {
                throw new IOException("another format");
            }
            return read(in, tags);
        } catch (IOException e) {
            throw new BadInputException(file.toString(), "this is no tagger of this version", "train one anew", e);
        }
    }

    private static SequenceModel read(DataInputStream in, int tags) throws IOException {
        float[] weights = new float[in.readInt()];
        for (int i = in.readInt(); i >= 0; i = in.readInt()) {
            weights[i] = in.readFloat();
        }
        return new SequenceModel(tags, weights);
    }
}
