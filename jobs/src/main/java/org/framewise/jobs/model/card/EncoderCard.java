package org.framewise.jobs.model.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.framewise.features.embedding.EncoderFolder;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.vector.FeatureBlock;

/**
 * The encoder that a member learned to read: with any other, its numbers mean nothing.
 *
 * @param id the name of a shipped one; {@code folder} for one of the user's own, {@code none} where the member reads words alone
 * @param identity {@link TextEncoder#identity}; empty where it is not known
 */
public record EncoderCard(String id, String identity) {

    /** Of a member that reads no embeddings. */
    public static final EncoderCard NONE = new EncoderCard("none", "");

    /** Of cards that name no encoder: there was one only. */
    static final EncoderCard UNNAMED = new EncoderCard("bge-small", "");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHOWN = 12;

    /** What is said of an encoder that blocks are read by. */
    public static EncoderCard of(List<FeatureBlock> blocks, TextEncoder encoder) {
        return blocks.stream().anyMatch(block -> block.terms().dense())
                ? new EncoderCard(encoder.id(), encoder.identity())
                : NONE;
    }

    /**
     * The encoder itself.
     *
     * @param model names the model in messages
     * @param given a name or folder that the user insists on; empty for the card's own
     * @throws ModelMismatchException where that, or what this version ships under the name, is another encoder
     */
    public TextEncoder encoder(String model, String given) {
        if (equals(NONE)) {
            return new HashedNgramEncoder(); // nobody will ask it anything
        }
        if (given.isEmpty() && id.equals(EncoderFolder.ID)) {
            throw mismatch(model, "", "name its folder with --encoder");
        }
        TextEncoder found = TextEncoder.of(given.isEmpty() ? id : given);
        if (isOf(found)) {
            return found;
        }
        if (given.isEmpty()) {
            throw mismatch(model, ", which this version lacks", "train it again");
        }
        String remedy = id.equals(EncoderFolder.ID)
                ? "name the folder that it was trained with"
                : "leave --encoder out, or give " + id;
        throw mismatch(model, ", not with " + given + shown(found.identity()), remedy);
    }

    private boolean isOf(TextEncoder encoder) {
        return Optional.of(identity)
                .filter(known -> !known.isEmpty())
                .map(encoder.identity()::equals)
                .orElse(encoder.id().equals(id));
    }

    private ModelMismatchException mismatch(String model, String but, String remedy) {
        String own = id.equals(EncoderFolder.ID) ? "an encoder of your own" : "encoder " + id;
        return new ModelMismatchException(model, "trained with " + own + shown(identity) + but, remedy);
    }

    /** Enough of a hash to tell it from another. */
    private static String shown(String identity) {
        return SHA256.matcher(identity).matches() ? " (" + identity.substring(0, SHOWN) + ")" : "";
    }
}
