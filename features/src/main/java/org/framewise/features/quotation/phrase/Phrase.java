package org.framewise.features.quotation.phrase;

/** Words {@code from} to {@code to}, exclusive, of a sentence. */
public record Phrase(int from, int to) {

    /** The index of its last word. */
    public int last() {
        return to - 1;
    }

    /** How many words it has. */
    public int size() {
        return to - from;
    }
}
