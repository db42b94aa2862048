package org.framewise.jobs.model.prototype.likeness;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.features.embedding.EncoderModel;
import org.framewise.features.embedding.EncoderSource;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.embedding.SentenceEncoder;
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.embedding.TextEncoder;

/**
 * The encoder that texts are compared by, as the user names it: {@code static}, {@code ngrams}, a shipped transformer's
 * {@link EncoderModel#id}, or a folder with one.
 *
 * @param name as it was given
 */
public record EncoderChoice(String name) implements Serializable {

    /** Token vectors from a table: no native code, and far faster than a transformer. */
    public static final EncoderChoice STATIC = new EncoderChoice("static");

    /** Hashed n-grams: the same words, in any language. */
    public static final EncoderChoice NGRAMS = new EncoderChoice("ngrams");

    public EncoderChoice {
        if (name.isBlank()) {
            throw new BadInputException("--encoder", "no name", "take one of " + names() + ", or a folder");
        }
    }

    private static String names() {
        return Stream.concat(
                        Stream.of("static", "ngrams"),
                        Stream.of(EncoderModel.values()).map(EncoderModel::id))
                .collect(Collectors.joining(", "));
    }

    /** @throws BadInputException where it is neither a name nor a folder with an encoder */
    public TextEncoder encoder() {
        return switch (name) {
            case "static" -> StaticEncoder.minilm();
            case "ngrams" -> new HashedNgramEncoder();
            default -> SentenceEncoder.shared(source());
        };
    }

    /** What decides on the vectors: SHA-256 of the encoder's files in hex, or what is hashed and how far. */
    public String identity() {
        return switch (name) {
            case "static" -> StaticEncoder.minilm().identity();
            case "ngrams" -> "hashed n-grams, " + HashedNgramEncoder.DIMENSION + " buckets";
            default -> source().identity();
        };
    }

    private EncoderSource source() {
        return EncoderSource.of(name);
    }
}
