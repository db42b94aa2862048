package org.framewise.datasets.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;

/**
 * A line of an article. Only a line feed ends one, so that line numbers agree with published label files.
 *
 * @param number counted from 1, blank lines included
 * @param span its place in the article, without the line feed
 * @param text as it stands
 */
public record Line(int number, Span span, String text) {

    /** All lines of a text, blank ones too. */
    public static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            int end = begin + line.codePointCount(0, line.length());
            lines.add(new Line(lines.size() + 1, new Span(begin, end), line));
            begin = end + 1;
        }
        return lines;
    }

    /** The lines that say something. */
    public static List<Line> nonBlank(String text) {
        return all(text).stream().filter(line -> !line.isBlank()).toList();
    }

    public boolean isBlank() {
        return WhiteSpace.collapse(text).isEmpty();
    }

    /** The part of this line that a span of the article covers. */
    public String of(Span part) {
        return new Span(part.begin() - span.begin(), part.end() - span.begin()).of(text);
    }
}
