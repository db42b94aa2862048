package org.framewise.features.sentence.scan;

import org.framewise.features.sentence.mark.Marks;

/** Whether a place stands inside brackets or quotation marks that were opened inside the sentence and will close. */
final class Enclosure {

    /** What is longer is taken for something that somebody forgot to close. */
    private static final int LONGEST = 400;

    /** A longer quotation is a text of its own, whose sentences count one by one. */
    private static final int LONGEST_QUOTATION = 270;

    /** From here on, closing brackets need no space after them. */
    private static final char WIDE = 0x3000;

    private int sentence;
    private int bracket = -1;
    private int quotation = -1;
    private int single = -1;

    void reset(int sentence) {
        this.sentence = sentence;
        bracket = -1;
        quotation = -1;
        single = -1;
    }

    /** Takes note of a bracket or quotation mark. */
    void see(String text, int at, int to) {
        switch (text.charAt(at)) {
            case '(', '[', '（', '「', '『', '《' -> bracket = at;
            case ')', ']', '）', '」', '』', '》' -> bracket = -1;
            case '“' -> quotation = at;
            case '”' -> quotation = -1;
            case '"' -> quotation = quotation < 0 && opens(text, at, to) ? at : -1;
            case '‘', '`' -> single = at;
            case '\'', '’' -> apostrophe(text, at, to);
            default -> {}
        }
    }

    private boolean opens(String text, int at, int to) {
        return (at == sentence
                        || !Character.isLetterOrDigit(text.charAt(at - 1)) && !isPunctuation(text.charAt(at - 1)))
                && at + 1 < to
                && !Marks.isSpace(text.charAt(at + 1));
    }

    private static boolean isPunctuation(char c) {
        return c == ',' || Marks.isEnd(c);
    }

    /** Opens after a space and closes before one; anything else is part of a word. */
    private void apostrophe(String text, int at, int to) {
        boolean letterAfter = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        if (at == sentence || Marks.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '"') {
            single = letterAfter && text.charAt(at) == '\'' ? at : single;
        } else if (!letterAfter) {
            single = -1;
        }
    }

    /** Inside a bracket that does not open the sentence. */
    boolean inBracket(String text, int at, int to) {
        if (bracket <= sentence) {
            return false;
        }
        char closer = ")]）」』》".charAt("([（「『《".indexOf(text.charAt(bracket)));
        return closes(text, closer, at, Math.min(to, bracket + LONGEST));
    }

    /** Inside a quotation. */
    boolean inQuotation(String text, int at, int to) {
        return quotation >= 0
                && closes(
                        text,
                        text.charAt(quotation) == '“' ? '”' : '"',
                        at,
                        Math.min(to, quotation + LONGEST_QUOTATION));
    }

    /** Inside single quotation marks. */
    boolean inSingleQuotation(String text, int at, int to) {
        return single >= 0
                && closes(text, text.charAt(single) == '‘' ? '’' : '\'', at, Math.min(to, single + LONGEST_QUOTATION));
    }

    /** Whether a quotation that stands inside the sentence rather than opens it ends right before {@code end}. */
    boolean quotesInside(String text, int end) {
        char last = text.charAt(end - 1);
        return (last == '"' || last == '”') && quotation > sentence
                || (last == '\'' || last == '’') && single > sentence;
    }

    private static boolean closes(String text, char closer, int at, int limit) {
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == closer
                    && (closer >= WIDE || i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
