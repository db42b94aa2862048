package org.framewise.features.sentence.scan;

import org.framewise.features.sentence.mark.Marks;

/**
 * Numbers of list items that stand in running text: {@code 1. The first 2. The second}, {@code a) one b) two}. The
 * first must begin a sentence; each that counts on in the same style begins the next.
 */
final class Enumeration {

    private static final int NONE = -1;
    private static final int LONGEST = 3;

    private int style;
    private int value = NONE;

    /** Where the item's number ends whose last character is looked at, as {@link #begin} found it. */
    private int end;

    /** A new paragraph: no list is open. */
    void reset() {
        value = NONE;
    }

    /**
     * The place where an item begins whose number ends with the full stop or bracket at {@code at}; -1 where that is no
     * number of an item.
     *
     * @param sentence where the sentence begins
     */
    int begin(String text, int sentence, int at, int to) {
        int from = labelFrom(text, sentence, at);
        end = at + 1 < to && text.charAt(at) == '.' && text.charAt(at + 1) == ')' ? at + 2 : at + 1;
        if (from == at || end >= to || !Marks.isSpace(text.charAt(end)) || !countable(text, from, at)) {
            return NONE;
        }
        int begin = from > sentence && text.charAt(from - 1) == '(' ? from - 1 : from;
        int style = style(text, begin, from, at);
        int bullet = bullet(text, sentence, begin);
        int value = Character.isDigit(text.charAt(from)) ? Integer.parseInt(text, from, at, 10) : text.charAt(from);
        boolean opens = bullet == sentence;
        boolean counts = spaceBefore(text, bullet) && continues(style, value, bullet < begin);
        if (!opens && !counts) {
            return NONE;
        }
        this.style = style;
        this.value = value;
        return bullet;
    }

    /** Counts on, or opens the next list. */
    private boolean continues(int style, int value, boolean bulleted) {
        if (this.value == NONE) {
            return false;
        }
        boolean first = value == 1 || value == 'a' || value == 'A';
        return style == this.style && value == this.value + 1 || first || bulleted;
    }

    /** After the number that was found last. */
    int end() {
        return end;
    }

    private static int labelFrom(String text, int sentence, int at) {
        int from = at;
        while (from > sentence && at - from <= LONGEST && isLabel(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isLabel(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean countable(String text, int from, int at) {
        boolean digits = true;
        for (int i = from; i < at; i++) {
            digits &= text.charAt(i) <= '9';
        }
        return digits ? at - from <= LONGEST : at - from == 1;
    }

    private int style(String text, int begin, int from, int at) {
        char first = text.charAt(from);
        int kind = first <= '9' ? 0 : first <= 'Z' ? 1 : 2;
        return kind * 8 + (begin < from ? 4 : 0) + (text.charAt(at) == ')' ? 2 : 0) + (end - at == 2 ? 1 : 0);
    }

    private static int bullet(String text, int sentence, int begin) {
        int at = begin;
        while (at > sentence && Marks.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at > sentence && Marks.isDash(text.charAt(at - 1)) ? at - 1 : begin;
    }

    private static boolean spaceBefore(String text, int at) {
        return at > 0 && Marks.isSpace(text.charAt(at - 1));
    }
}
