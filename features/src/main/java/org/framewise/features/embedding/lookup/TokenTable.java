package org.framewise.features.embedding.lookup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A vector of bytes for each token, with one scale a vector that holds the token's weight too.
 *
 * @param tokens the vocabulary; a token's number is its place
 * @param dimension length of every vector
 * @param scales what a token's bytes are multiplied with
 * @param bytes the vectors, one after the other
 */
public record TokenTable(List<String> tokens, int dimension, float[] scales, byte[] bytes) {

    public TokenTable {
        tokens = List.copyOf(tokens);
        if (dimension < 1 || scales.length != tokens.size() || bytes.length != tokens.size() * dimension) {
            throw new IllegalArgumentException("a table of " + tokens.size() + " tokens and " + dimension
                    + " dimensions does not have " + scales.length + " scales and " + bytes.length + " bytes");
        }
    }

    /** Rounds to a byte, the largest number of each vector being 127. */
    public static TokenTable of(List<String> tokens, float[][] vectors) {
        int dimension = vectors[0].length;
        float[] scales = new float[vectors.length];
        byte[] bytes = new byte[vectors.length * dimension];
        for (int token = 0; token < vectors.length; token++) {
            float largest = 0;
            for (float value : vectors[token]) {
                largest = Math.max(largest, Math.abs(value));
            }
            scales[token] = largest / Byte.MAX_VALUE;
            for (int i = 0; largest > 0 && i < dimension; i++) {
                bytes[token * dimension + i] = (byte) Math.round(vectors[token][i] / scales[token]);
            }
        }
        return new TokenTable(tokens, dimension, scales, bytes);
    }

    /** Adds a token's vector to {@code sums}. */
    public void add(int token, double[] sums) {
        float scale = scales[token];
        int from = token * dimension;
        for (int i = 0; i < dimension; i++) {
            sums[i] += scale * bytes[from + i];
        }
    }

    /** @throws IOException if the stream ends too early or holds something else */
    public static TokenTable read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        int size = in.readInt();
        int dimension = in.readInt();
        List<String> tokens = new ArrayList<>(size);
        float[] scales = new float[size];
        for (int token = 0; token < size; token++) {
            tokens.add(in.readUTF());
            scales[token] = in.readFloat();
        }
        byte[] bytes = new byte[size * dimension];
        in.readFully(bytes);
        return new TokenTable(tokens, dimension, scales, bytes);
    }

    /** Two whole numbers (tokens, dimension), a token and a scale each, then all bytes. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(tokens.size());
        out.writeInt(dimension);
        for (int token = 0; token < tokens.size(); token++) {
            out.writeUTF(tokens.get(token));
            out.writeFloat(scales[token]);
        }
        out.write(bytes);
        out.flush();
    }
}
