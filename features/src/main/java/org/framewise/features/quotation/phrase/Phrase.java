package org.framewise.features.quotation.phrase;

/** Words {@code from} to {@code to}, exclusive, of a sentence. */
public record Phrase(int from, int to) {

    /** No words. */
    public static final Phrase NONE = new Phrase(0, 0);

    /** The index of its last word. */
    public int last() {
        return to - 1;
    }

    /** How many words it has. */
    public int size() {
        return to - from;
    }

    /** Whether the word at that index is in it. */
    public boolean covers(int index) {
        return from <= index && index < to;
    }
}
