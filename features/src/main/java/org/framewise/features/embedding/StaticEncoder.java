package org.framewise.features.embedding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.framewise.features.embedding.lookup.TokenTable;
import org.framewise.features.embedding.lookup.WordPieces;
import org.framewise.features.embedding.onnx.Fingerprint;

/**
 * A text as the weighted mean of the vectors of its tokens, scaled to length 1. The vectors come from all-MiniLM-L6-v2
 * (sentence-transformers, Apache License 2.0): each token of its vocabulary was run through the network alone, the
 * results were reduced by principal components, and rare tokens got more weight. No native code, no network at run time;
 * the numbers are the same on every machine. Word order is lost.
 *
 * @see <a href="https://github.com/MinishLab/model2vec">Tulkens and van Dongen, Model2Vec</a>
 * @see <a href="https://openreview.net/forum?id=SyK00v5xx">Arora et al., A Simple but Tough-to-Beat Baseline for Sentence
 *     Embeddings</a> (the weights)
 */
public final class StaticEncoder implements TextEncoder {

    static final String ID = "static";

    private static final String TABLE = "minilm-tokens.bin";

    private final transient TokenTable table;
    private final transient WordPieces pieces;
    private final transient String identity;

    private static final class Shipped {
        private static final StaticEncoder MINILM = read();
    }

    private record Name() implements Serializable {

        private Object readResolve() {
            return minilm();
        }
    }

    private StaticEncoder(TokenTable table, String identity) {
        this.table = table;
        this.identity = identity;
        this.pieces = new WordPieces(table.tokens());
    }

    /** The one that comes along; English. */
    public static StaticEncoder minilm() {
        return Shipped.MINILM;
    }

    private static StaticEncoder read() {
        try (InputStream in = StaticEncoder.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the class path");
            }
            byte[] file = in.readAllBytes();
            return new StaticEncoder(
                    TokenTable.read(new ByteArrayInputStream(file)),
                    new Fingerprint().add(file).hex());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Object writeReplace() {
        return new Name();
    }

    @Override
    public String id() {
        return ID;
    }

    /** SHA-256 of the table, in hex. */
    @Override
    public String identity() {
        return identity;
    }

    @Override
    public int dimension() {
        return table.dimension();
    }

    @Override
    public float[] encode(String text) {
        double[] sums = new double[table.dimension()];
        pieces.read(text, token -> {
            if (token != pieces.unknown()) {
                table.add(token, sums);
            }
        });
        float[] vector = new float[sums.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) sums[i];
        }
        return Cosine.unit(vector);
    }
}
