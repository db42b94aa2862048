package org.framewise.features.quotation.phrase;

/** Words {@code from} to {@code to}, exclusive, of a sentence. */
public record Phrase(int from, int to) {

    public int last() {
        return to - 1;
    }

    public int size() {
        return to - from;
    }
}
