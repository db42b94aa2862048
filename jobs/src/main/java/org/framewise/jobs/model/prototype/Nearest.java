package org.framewise.jobs.model.prototype;

import java.util.Locale;

/**
 * The sentence of a label, its claim or an example, that is most like a text.
 *
 * @param similarity cosine, 0 where none is like it at all
 */
record Nearest(String sentence, double similarity) {

    static final Nearest NONE = new Nearest("", 0);

    /** Sentences about anything at all come this near to one of a label's sentences. */
    private static final double CHANCE = 0.3;

    /** From here on they are the same but for a letter or a rounding. */
    private static final double SAME = 0.95;

    private static final double MOST = 2;
    private static final double WORTH_SAYING = 0.2;

    /** What it adds to a label's strength: nothing by chance, little for the same topic, 2 for the same words. */
    double bonus() {
        double above = Math.max(0, Math.min(similarity, SAME) - CHANCE) / (SAME - CHANCE);
        return MOST * above * above;
    }

    boolean matters() {
        return bonus() >= WORTH_SAYING;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "like: \"%s\" (%.2f)", sentence, similarity);
    }
}
