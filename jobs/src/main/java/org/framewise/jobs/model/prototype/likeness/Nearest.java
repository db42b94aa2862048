package org.framewise.jobs.model.prototype.likeness;

import java.util.Locale;

/**
 * The sentence of a label, its claim or an example, that is most like a text.
 *
 * @param similarity cosine, 0 where none is like it at all
 */
public record Nearest(String sentence, double similarity) {

    static final Nearest NONE = new Nearest("", 0);

    /** From here on they are the same but for a letter or a rounding. */
    private static final double SAME = 0.95;

    private static final double MOST = 2;

    /**
     * What it adds to a label's strength: nothing by chance, 2 for the same words.
     *
     * @param chance how near a sentence may come to another by chance
     */
    double bonus(double chance) {
        double above = Math.max(0, Math.min(similarity, SAME) - chance) / (SAME - chance);
        return MOST * above * above;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "like: \"%s\" (%.2f)", sentence, similarity);
    }
}
