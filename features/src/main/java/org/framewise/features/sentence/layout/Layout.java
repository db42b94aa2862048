package org.framewise.features.sentence.layout;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.sentence.rule.Marks;

/** Puts lines together to paragraphs. A line that was wrapped goes on in the next; a short one stands alone. */
public final class Layout {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int LONG_LINE = 50;

    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Layout(String text) {
        this.text = text;
    }

    /** The paragraphs in order; everything outside them is white space. */
    public static List<Paragraph> paragraphs(String text) {
        Layout layout = new Layout(text);
        List<Line> block = new ArrayList<>();
        for (Line line : Line.of(text)) {
            if (line.blank()) {
                layout.close(block);
            } else {
                block.add(line);
            }
        }
        layout.close(block);
        return layout.paragraphs;
    }

    private void close(List<Line> block) {
        boolean wrapped = isWrapped(block);
        int width = width(block);
        for (int i = 0, from = 0; i < block.size(); i++) {
            boolean last = i + 1 == block.size();
            if (last || !goesOn(block.get(i), block.get(i + 1), wrapped, width)) {
                paragraphs.add(
                        new Paragraph(block.get(from).from(), block.get(i).to()));
                from = i + 1;
            }
        }
        block.clear();
    }

    private static int width(List<Line> block) {
        return block.stream().mapToInt(Line::length).max().orElse(0);
    }

    /** Whether nearly every line is so long that the next one's first word would not have fitted in. */
    private boolean isWrapped(List<Line> block) {
        int width = width(block);
        if (block.size() < 3 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        int full = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            if (!opensParagraph(block.get(i), block.get(i + 1))) {
                pairs++;
                full += isFull(block.get(i), block.get(i + 1), width) ? 1 : 0;
            }
        }
        return full >= 2 && full * 10 >= pairs * 7;
    }

    private boolean isFull(Line line, Line next, int width) {
        int word = next.from();
        while (word < next.to() && !Marks.isSpace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.from() > width;
    }

    private static boolean opensParagraph(Line line, Line next) {
        return next.indent() > line.indent() + 1;
    }

    private boolean goesOn(Line line, Line next, boolean wrapped, int width) {
        char first = text.charAt(next.from());
        char last = text.charAt(line.to() - 1);
        if (closesPreceding(next)) {
            return !Marks.isEnd(last);
        }
        if (Marks.isDash(first) || opensParagraph(line, next)) {
            return false;
        }
        if (isLettersOfColumn(line) && isLettersOfColumn(next)) {
            return true;
        }
        if (wrapped) {
            return isFull(line, next, width);
        }
        return !Marks.isEnd(last) && opensLikeMiddle(first, line, width);
    }

    /** One or two capitals, as in a heading that runs downwards. */
    private boolean isLettersOfColumn(Line line) {
        return line.length() <= 2
                && Character.isUpperCase(text.charAt(line.from()))
                && Character.isUpperCase(text.charAt(line.to() - 1));
    }

    private boolean closesPreceding(Line next) {
        char first = text.charAt(next.from());
        boolean ellipsis = next.length() > 1 && Marks.isEnd(text.charAt(next.from() + 1));
        return first == ',' || first == ';' || Marks.isEnd(first) && first != '…' && !ellipsis;
    }

    private static boolean opensLikeMiddle(char first, Line line, int width) {
        boolean trailing = line.trailing() > 0;
        boolean full = line.length() >= LONG_LINE && width <= WIDEST;
        return Character.isLowerCase(first) && (trailing || full) || first == '(' && trailing;
    }
}
