package org.framewise.features.embedding;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;

/**
 * Turns a text into a vector of fixed length. The vector depends on the text alone: not on the machine, the batch or
 * the order. Texts about the same thing have a high {@link Cosine}.
 */
public interface TextEncoder extends Serializable {

    /**
     * The encoder that the user names: {@code static}, {@code ngrams}, a shipped transformer's {@link EncoderModel#id}, or a
     * folder with one.
     *
     * @throws BadInputException where it is neither, or its files are not there
     */
    static TextEncoder of(String nameOrFolder) {
        return switch (nameOrFolder.strip()) {
            case "" -> throw new BadInputException("--encoder", "no name", "take one of " + names() + ", or a folder");
            case StaticEncoder.ID -> StaticEncoder.minilm();
            case HashedNgramEncoder.ID -> new HashedNgramEncoder();
            default -> SentenceEncoder.shared(EncoderSource.of(nameOrFolder));
        };
    }

    private static String names() {
        return Stream.concat(
                        Stream.of(StaticEncoder.ID, HashedNgramEncoder.ID),
                        Stream.of(EncoderModel.values()).map(EncoderModel::id))
                .collect(Collectors.joining(", "));
    }

    /** The name that {@link #of} takes, or {@value EncoderFolder#ID} for one of the user's own. */
    String id();

    /** What decides on the vectors: two encoders with the same one give the same vectors. SHA-256 of its files, in hex, where it has any. */
    String identity();

    /** Length of every vector. */
    int dimension();

    /** A vector of length 1; all zeros for a text that says nothing. */
    float[] encode(String text);

    /** Whether it has inner layers to show. */
    default boolean layered() {
        return false;
    }

    /** Length of what {@link #encodeLayers} gives. */
    default int layersDimension() {
        return dimension();
    }

    /** The text's inner layers, one after the other; its vector where the encoder shows none. */
    default float[] encodeLayers(String text) {
        return encode(text);
    }

    /** Length of each vector that {@link #encodeTokens} gives; 0 where the encoder tells nothing of tokens. */
    default int tokenDimension() {
        return 0;
    }

    /** A vector for each token of the text, at least one; not to be changed. */
    default float[][] encodeTokens(String text) {
        throw new UnsupportedOperationException(id() + " tells nothing of tokens");
    }

    /** How many texts were too long for it so far, in this JVM, and were cut. */
    default long cut() {
        return 0;
    }

    /** One vector a text, in order; an encoder that is faster on many texts at once overrides it. */
    default List<float[]> encodeAll(List<String> texts) {
        return texts.stream().map(this::encode).toList();
    }
}
