package org.framewise.features.quotation.tagged.sequence;

/**
 * What is known of a sentence's words.
 *
 * @param features of each word, hashed
 * @param edges of each word, hashed; they count together with the tag before
 */
public record Sequence(int[][] features, int[][] edges) {

    /** How many words it has. */
    public int length() {
        return features.length;
    }
}
