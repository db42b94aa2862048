package org.framewise.features.quotation.rule;

/** Words {@code from} to {@code to}, exclusive, of a sentence. */
record Phrase(int from, int to) {

    int last() {
        return to - 1;
    }

    int size() {
        return to - from;
    }
}
