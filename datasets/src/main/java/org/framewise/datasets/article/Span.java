package org.framewise.datasets.article;

import java.io.Serializable;

/**
 * A half-open stretch of a text, {@code begin} inclusive and {@code end} exclusive, in Unicode code points from the
 * text's start: {@code text[begin:end]} in Python, {@code substring(text, begin + 1, end - begin)} in Spark SQL. A lone
 * surrogate counts as one code point, as {@link String#codePointCount} has it.
 */
public record Span(int begin, int end) implements Serializable {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a span needs 0 <= begin <= end, not " + begin + ".." + end);
        }
    }

    /** Length in code points. */
    public int length() {
        return end - begin;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return Math.min(end, other.end) > Math.max(begin, other.begin);
    }

    /** The stretch of {@code text} itself; linear in {@code end}. */
    public String of(String text) {
        int from = text.offsetByCodePoints(0, begin);
        return text.substring(from, text.offsetByCodePoints(from, length()));
    }
}
