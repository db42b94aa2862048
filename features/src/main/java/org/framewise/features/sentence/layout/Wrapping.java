package org.framewise.features.sentence.layout;

import java.util.List;
import org.framewise.features.sentence.mark.Marks;

/**
 * How a block of lines was broken.
 *
 * @param text what the lines are lines of
 * @param width the column of the longest line
 * @param wrapped whether the lines are running text, broken where the line was full
 */
record Wrapping(String text, int width, boolean wrapped) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /** Looks at a block of lines without a blank one between them. */
    static Wrapping of(String text, List<Line> block) {
        int width = 0;
        for (Line line : block) {
            width = Math.max(width, line.column());
        }
        Wrapping wrapping = new Wrapping(text, width, false);
        boolean candidate = block.size() > 2 && width >= NARROWEST && width <= WIDEST;
        return candidate && wrapping.looksWrapped(block) ? new Wrapping(text, width, true) : wrapping;
    }

    /** A further indented line opens a paragraph. */
    static boolean opensParagraph(Line line, Line next) {
        return next.indent() > line.indent() + 1;
    }

    /** No line is so long that nobody would have broken it. */
    boolean narrow() {
        return width <= WIDEST;
    }

    boolean goesOn(Line line, Line next) {
        return wrapped && (isFull(line, next) || Character.isLowerCase(text.charAt(next.from())));
    }

    /** Nearly all lines are full, and many go on in small letters, which headlines below one another do not. */
    private boolean looksWrapped(List<Line> block) {
        int full = 0;
        int small = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            Line next = block.get(i + 1);
            if (!opensParagraph(block.get(i), next)) {
                pairs++;
                full += isFull(block.get(i), next) ? 1 : 0;
                small += Character.isUpperCase(text.charAt(next.from())) ? 0 : 1;
            }
        }
        return full >= 2 && full * 10 >= pairs * 7 && small * 10 >= pairs * 3;
    }

    /** Whether the next line's first word would have come too near the margin, which need not be straight. */
    private boolean isFull(Line line, Line next) {
        int word = next.from();
        while (word < next.to() && !Marks.isSpace(text.charAt(word))) {
            word++;
        }
        return (line.column() + 1 + word - next.from()) * 100 > width * 85;
    }
}
