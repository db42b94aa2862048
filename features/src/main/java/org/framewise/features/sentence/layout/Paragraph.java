package org.framewise.features.sentence.layout;

/**
 * A paragraph, heading, caption or list item: one line or several that belong together. Never empty; without white
 * space at its ends.
 *
 * @param from its first UTF-16 unit
 * @param to the unit after its last
 */
public record Paragraph(int from, int to) {

    public Paragraph {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a paragraph needs 0 <= from < to, not " + from + ".." + to);
        }
    }
}
