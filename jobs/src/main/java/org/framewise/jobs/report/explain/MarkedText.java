package org.framewise.jobs.report.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.article.Span;

/** A sentence, cut into lines, with carets under the stretches that are pointed at and their names at the left. */
final class MarkedText {

    private static final String TEXT = "text";
    private static final String GAP = "  ";

    private final int[] letters;
    private final Map<String, List<Span>> spans = new LinkedHashMap<>();
    private final int gutter;

    MarkedText(String text, List<Mark> marks) {
        letters = text.codePoints().map(MarkedText::printable).toArray();
        marks.forEach(mark ->
                spans.computeIfAbsent(mark.name(), name -> new ArrayList<>()).add(mark.span()));
        gutter = spans.keySet().stream().mapToInt(Columns::of).reduce(TEXT.length(), Math::max);
    }

    /** @param width of the text, in columns, at least 2; a word that is longer is cut */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        String name = TEXT;
        for (int from = 0; from < letters.length; ) {
            int to = end(from, width);
            lines.add((padded(name) + GAP + new String(letters, from, to - from)).stripTrailing());
            addMarks(from, to, lines);
            name = "";
            from = to;
        }
        return lines;
    }

    private void addMarks(int from, int end, List<String> lines) {
        int to = letters[end - 1] == ' ' ? end - 1 : end;
        spans.forEach((name, stretches) -> {
            String carets = carets(stretches, from, to);
            if (!carets.isBlank()) {
                lines.add(padded(name) + GAP + carets.stripTrailing());
            }
        });
    }

    private String carets(List<Span> stretches, int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int at = from; at < to; at++) {
            Span letter = new Span(at, at + 1);
            boolean marked = stretches.stream().anyMatch(letter::overlaps);
            line.append((marked ? "^" : " ").repeat(Columns.of(letters[at])));
        }
        return line.toString();
    }

    /** Behind the last space that fits; spaces at the end may stand out. */
    private int end(int from, int width) {
        int columns = 0;
        int space = from;
        for (int at = from; at < letters.length; at++) {
            columns += Columns.of(letters[at]);
            if (letters[at] == ' ') {
                space = at + 1;
            } else if (columns > width) {
                return space > from ? space : at;
            }
        }
        return letters.length;
    }

    private String padded(String name) {
        return name + " ".repeat(gutter - Columns.of(name));
    }

    /** A sentence may run over several lines of its article. */
    private static int printable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint) ? ' ' : codePoint;
    }
}
