package org.framewise.jobs.model.prototype.likeness;

/**
 * How like a text is to a label.
 *
 * @param margin how much liker to this label than to the others, in standard deviations of what sentences of other labels
 *     get; about 0 for neutral sentences
 * @param bonus what it adds to the label's strength: up to 1.5 by the margin, so that it takes another sign besides, and 2
 *     for the very words
 * @param said the sentence of the label that is most like the text and its cosine, for people
 */
public record Likeness(double margin, double bonus, String said) {

    private static final double MOST = 1.5;

    /** From here on it is worth the most; both tuned on the training part of the attribution set alone. */
    private static final double STRONG = 3.5;

    private static final double WORTH_SAYING = 0.5;

    /** @param chance the cosine that two sentences may have by chance */
    static Likeness of(double margin, Nearest nearest, double chance) {
        double share = Math.max(0, Math.min(1, margin / STRONG));
        return new Likeness(margin, Math.max(MOST * share * share, nearest.bonus(chance)), nearest.toString());
    }

    /** Whether people should be told of it. */
    public boolean matters() {
        return bonus >= WORTH_SAYING;
    }
}
