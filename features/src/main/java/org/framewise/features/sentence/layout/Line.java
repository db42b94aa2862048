package org.framewise.features.sentence.layout;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.sentence.mark.Marks;

/**
 * One line of a text, without the white space around it.
 *
 * @param from its first UTF-16 unit that is no white space
 * @param to the unit after its last
 * @param indent white space before it
 * @param trailing white space after it, the line end aside
 */
record Line(int from, int to, int indent, int trailing) {

    int length() {
        return to - from;
    }

    /** Where it ends on the page, counted from the margin. */
    int column() {
        return indent + to - from;
    }

    boolean blank() {
        return to == from;
    }

    /** Ends at any line or page end that Unicode knows. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text.charAt(i))) {
                lines.add(trimmed(text, begin, i));
                if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        lines.add(trimmed(text, begin, text.length()));
        return lines;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c >= 0x0B && c <= 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static Line trimmed(String text, int begin, int end) {
        int from = begin;
        while (from < end && Marks.isSpace(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Marks.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to, from - begin, end - to);
    }
}
