package org.framewise.features.sentence.layout;

import java.util.ArrayList;
import java.util.List;
import org.framewise.features.sentence.mark.Marks;

/** Puts lines together to paragraphs. A line that was wrapped goes on in the next; a short one stands alone. */
public final class Layout {

    /** From this column on, a line without a final mark was broken off rather than ended. */
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
        Wrapping wrapping = Wrapping.of(text, block);
        for (int i = 0, from = 0; i < block.size(); i++) {
            boolean last = i + 1 == block.size();
            if (last || !goesOn(block.get(i), block.get(i + 1), wrapping)) {
                paragraphs.add(
                        new Paragraph(block.get(from).from(), block.get(i).to()));
                from = i + 1;
            }
        }
        block.clear();
    }

    private boolean goesOn(Line line, Line next, Wrapping wrapping) {
        boolean ended = Marks.isEnd(text.charAt(line.to() - 1));
        if (closesPreceding(next)) {
            return !ended;
        }
        if (Marks.isDash(text.charAt(next.from())) || Wrapping.opensParagraph(line, next)) {
            return false;
        }
        if (isLettersOfColumn(line) && isLettersOfColumn(next)) {
            return true;
        }
        return wrapping.goesOn(line, next) || !ended && breaksOff(line, next, wrapping);
    }

    /** One or two capitals, as in a heading that runs downwards. */
    private boolean isLettersOfColumn(Line line) {
        return line.length() <= 2
                && Character.isUpperCase(text.charAt(line.from()))
                && Character.isUpperCase(text.charAt(line.to() - 1));
    }

    /** Begins with a mark that never begins a text. */
    private boolean closesPreceding(Line next) {
        char first = text.charAt(next.from());
        boolean ellipsis = next.length() > 1 && Marks.isEnd(text.charAt(next.from() + 1));
        return first == ',' || first == ';' || Marks.isEnd(first) && first != '…' && !ellipsis;
    }

    /** A long line without a final mark before a small letter, or one whose space stands before the line end. */
    private boolean breaksOff(Line line, Line next, Wrapping wrapping) {
        char first = text.charAt(next.from());
        boolean spaced = line.trailing() > 0;
        boolean full = wrapping.narrow() && line.column() >= LONG_LINE;
        return Character.isLowerCase(first) && (spaced || full) || first == '(' && spaced;
    }
}
