package org.framewise.jobs.model.prototype.likeness;

/**
 * How like a text is to a label.
 *
 * @param margin how much liker to this label than to the others, in standard deviations of what sentences of other labels
 *     get; about 0 for neutral sentences
 * @param words 0 to 2, 2 where the text is one of the label's own sentences, whatever the others are like
 * @param nearest the sentence of the label that is most like the text
 */
public record Likeness(double margin, double words, Nearest nearest) {

    /**
     * From here on likeness is a sign. Chosen on the training part of the attribution set read without its cues: of the
     * sentences that lie above it for a label, four (static encoder) or five (bge-small) in ten carry the label.
     */
    private static final double SIGN = 3;

    private static final double MOST = 1.5;
    private static final double WORTH_SAYING = 0.5;

    /** What it adds to a label's strength where its cues speak: up to 1, so that it decides only with them; 2 for the very words. */
    public double besideCues() {
        return Math.max(words, Math.min(1, sign()));
    }

    /** The strength of a label that has no cues: 2 where the likeness is a sign, 3 at most. */
    public double alone() {
        return Math.max(words, 2 * sign());
    }

    private double sign() {
        double share = Math.max(0, margin) / SIGN;
        return Math.min(MOST, share * share);
    }

    /** The sentence of the label that is most like the text and its cosine, for people. */
    public String said() {
        return nearest.toString();
    }

    /** Whether people should be told of it. */
    public boolean matters() {
        return besideCues() >= WORTH_SAYING;
    }
}
