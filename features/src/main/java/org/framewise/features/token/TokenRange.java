package org.framewise.features.token;

/** Consecutive tokens, {@code from} inclusive and {@code to} exclusive, counted from the first token of the text. */
public record TokenRange(int from, int to) {

    public TokenRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a token range needs 0 <= from < to, not " + from + ".." + to);
        }
    }

    /** Number of tokens, at least 1. */
    public int length() {
        return to - from;
    }

    /** Whether the two share a token. */
    public boolean overlaps(TokenRange other) {
        return from < other.to && other.from < to;
    }
}
