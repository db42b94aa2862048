package org.framewise.features.sentence.mark;

/** Numbers of notes set right after the end mark: {@code martyr.[1]}, {@code consultation.11 12}. */
final class NoteNumbers {

    private static final int LONGEST = 3;

    private NoteNumbers() {}

    /** The place after the note numbers at {@code at}, else {@code at}. */
    static int skip(String text, int mark, int at, int to) {
        if (at >= to || Marks.isSpace(text.charAt(at))) {
            return at;
        }
        return text.charAt(at) == '[' ? bracketed(text, at, to) : bare(text, mark, at, to);
    }

    private static int bracketed(String text, int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == '[') {
            int digits = digits(text, end + 1, to);
            if (digits == end + 1 || digits >= to || text.charAt(digits) != ']') {
                break;
            }
            end = digits + 1;
        }
        return end;
    }

    /** Only after a word in small letters or a bracket, so that no decimal and no version number is taken for one. */
    private static int bare(String text, int mark, int at, int to) {
        if (at != mark + 1 || mark == 0 || text.charAt(mark) != '.' || !closesText(text, mark)) {
            return at;
        }
        int end = digits(text, at, to);
        while (end > at && end + 1 < to && text.charAt(end) == ' ') {
            int more = digits(text, end + 1, to);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        boolean capitalFollows = end > at
                && end + 1 < to
                && Marks.isSpace(text.charAt(end))
                && Character.isUpperCase(text.charAt(end + 1));
        return capitalFollows ? end : at;
    }

    private static boolean closesText(String text, int mark) {
        char before = text.charAt(mark - 1);
        return before == ')' || mark > 2 && Character.isLowerCase(before) && Character.isLetter(text.charAt(mark - 3));
    }

    private static int digits(String text, int at, int to) {
        int end = at;
        while (end < to && end - at < LONGEST && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
