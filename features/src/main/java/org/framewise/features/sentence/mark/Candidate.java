package org.framewise.features.sentence.mark;

/**
 * A place where a sentence may end: a run of end marks with what closes after it. All places are UTF-16 units of the
 * text.
 *
 * @param text the whole text
 * @param from where the sentence that may end here begins
 * @param to where its paragraph ends
 * @param first the first end mark
 * @param last the last end mark of the run
 * @param end after the marks and the closing quotes, brackets and note numbers
 * @param next where the text goes on after white space
 */
public record Candidate(String text, int from, int to, int first, int last, int end, int next) {

    /** Length of {@code . . . .}, less one. */
    private static final int FULL_STOP_AND_ELLIPSIS = 6;

    /** Keeps texts without spaces linear. */
    private static final int LONGEST_WORD = 64;

    /** Reads the run of marks that begins at {@code first}. */
    public static Candidate at(String text, int from, int to, int first) {
        int last = lastMark(text, first, to);
        if (last - first >= FULL_STOP_AND_ELLIPSIS && beginsNext(text, from, to, first, last)) {
            last = first;
        }
        int end = Trailer.skip(text, NoteNumbers.skip(text, last, closed(text, last + 1, to), to), to);
        int next = end;
        while (next < to && Marks.isSpace(text.charAt(next))) {
            next++;
        }
        return new Candidate(text, from, to, first, last, end, next);
    }

    /** {@code was weakened. . . . The practice}: a full stop, and an ellipsis that opens the next sentence. */
    private static boolean beginsNext(String text, int from, int to, int first, int last) {
        return first > from
                && Character.isLetterOrDigit(text.charAt(first - 1))
                && Marks.isSpace(text.charAt(first + 1))
                && last + 2 < to
                && Character.isUpperCase(text.charAt(last + 2));
    }

    /** Also over spaced ellipses: {@code . . .}. */
    private static int lastMark(String text, int first, int to) {
        int last = first;
        while (last + 1 < to) {
            if (Marks.isEnd(text.charAt(last + 1))) {
                last++;
            } else if (last + 2 < to && Marks.isSpace(text.charAt(last + 1)) && isSpacedDot(text, last + 2, to)) {
                last += 2;
            } else {
                break;
            }
        }
        return last;
    }

    private static boolean isSpacedDot(String text, int at, int to) {
        return text.charAt(at) == '.'
                && (at + 1 == to || Marks.isSpace(text.charAt(at + 1)) || Marks.isCloser(text.charAt(at + 1)));
    }

    private static int closed(String text, int at, int to) {
        int end = at;
        while (end < to && (Marks.isCloser(text.charAt(end)) || end > at && Marks.isEnd(text.charAt(end)))) {
            end++;
        }
        return closedApart(text, end < to && closesLow(text, end, to) ? end + 1 : end, to);
    }

    /** The German closing quotation mark, which opens in English: closes where a space follows. */
    private static boolean closesLow(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '“' || c == '‘') && (at + 1 == to || Marks.isSpace(text.charAt(at + 1)));
    }

    /** A closing mark after a space, as French has it. */
    private static int closedApart(String text, int at, int to) {
        boolean apart = at + 1 < to
                && Marks.isSpace(text.charAt(at))
                && "»”)]".indexOf(text.charAt(at + 1)) >= 0
                && (at + 2 == to || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return apart ? at + 2 : at;
    }

    public boolean spaced() {
        return next > end;
    }

    public boolean closes() {
        return end > last + 1;
    }

    public char mark() {
        return text.charAt(last);
    }

    public boolean ellipsis() {
        return mark() == '…'
                || last > first && mark() == '.' && text.charAt(last - 1) != '!' && text.charAt(last - 1) != '?';
    }

    /** The first character of what follows that is no opening quote, bracket, dash or space; 0 where nothing is. */
    public char nextLetter() {
        int at = next;
        while (at < to && skippable(text.charAt(at))) {
            at++;
        }
        return at < to ? text.charAt(at) : 0;
    }

    private static boolean skippable(char c) {
        return Marks.isOpener(c) || Marks.isDash(c) || Marks.isSpace(c);
    }

    /** The word that follows, opening quotes and brackets left out. */
    public String nextWord() {
        int at = next;
        while (at < to && Marks.isOpener(text.charAt(at))) {
            at++;
        }
        return wordAt(at);
    }

    /** The letters and digits from {@code at} on. */
    public String wordAt(int at) {
        return word(text, at, to);
    }

    /** The letters and digits from {@code at} on. */
    public static String word(String text, int at, int to) {
        int stop = at;
        while (stop < to && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        return text.substring(at, stop);
    }

    /** Where the word before the first mark begins; inner full stops, hyphens and apostrophes belong to it. */
    public int wordFrom() {
        int at = first;
        while (at > from && first - at < LONGEST_WORD && inWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '&' || c == '°' || c == 'º';
    }
}
