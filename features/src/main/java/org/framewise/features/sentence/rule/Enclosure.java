package org.framewise.features.sentence.rule;

/** Whether a place stands inside brackets or quotation marks that were opened inside the sentence and will close. */
final class Enclosure {

    /** A bracket or quotation that is longer is taken for one that somebody forgot to close. */
    private static final int LONGEST = 400;

    private int sentence;
    private int bracket = -1;
    private int quotation = -1;

    void reset(int sentence) {
        this.sentence = sentence;
        bracket = -1;
        quotation = -1;
    }

    /** Takes note of a bracket or quotation mark. */
    void see(String text, int at, int to) {
        switch (text.charAt(at)) {
            case '(', '[' -> bracket = at;
            case ')', ']' -> bracket = -1;
            case '“', '‘', '`' -> quotation = at;
            case '”' -> quotation = -1;
            case '"' -> quotation = quotation >= 0 ? -1 : at;
            case '\'', '’' -> single(text, at, to);
            default -> {}
        }
    }

    private void single(String text, int at, int to) {
        boolean spaceBefore = at == sentence || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean letterAfter = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        if (at == sentence || Marks.isSpace(text.charAt(at - 1))) {
            if (letterAfter) {
                quotation = at;
            }
        } else if (spaceBefore && !letterAfter && quotation >= 0 && text.charAt(quotation) != '"') {
            quotation = -1;
        }
    }

    /** Inside a bracket that does not open the sentence. */
    boolean inBracket(String text, int at, int to) {
        return bracket > sentence && closes(text, text.charAt(bracket) == '(' ? ')' : ']', at, to);
    }

    /** Inside a quotation. */
    boolean inQuotation(String text, int at, int to) {
        if (quotation < 0) {
            return false;
        }
        char open = text.charAt(quotation);
        return switch (open) {
            case '“' -> closes(text, '”', at, to);
            case '"' -> closes(text, '"', at, to);
            case '‘' -> closesSingle(text, '’', at, to);
            default -> closesSingle(text, '\'', at, to);
        };
    }

    private static boolean closes(String text, char closer, int at, int to) {
        int limit = Math.min(to, at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == closer) {
                return true;
            }
        }
        return false;
    }

    private static boolean closesSingle(String text, char closer, int at, int to) {
        int limit = Math.min(to, at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == closer && (i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
