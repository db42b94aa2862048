package org.framewise.features.sentence.rule;

import org.framewise.features.sentence.mark.Marks;

/** Mail and web addresses: a full stop inside one ends nothing, but text may end with the address. */
public final class AddressRule {

    private static final int LONGEST = 300;

    private AddressRule() {}

    /** The end of the word around {@code at} when that is an address, else {@code at}. */
    public static int end(String text, int sentence, int at, int to) {
        int from = at;
        while (from > sentence && at - from < LONGEST && !Marks.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int end = at;
        while (end < to && end - at < LONGEST && !Marks.isSpace(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end);
        return word.indexOf('@') > 0 || word.contains("://") || word.startsWith("www.") ? end : at;
    }

    /** Whether a new sentence may begin here: no small letter, unless it is the next address's. */
    public static boolean mayBegin(String text, int at, int to) {
        if (at >= to) {
            return false;
        }
        char c = text.charAt(at);
        boolean word = Character.isLetterOrDigit(c) && !Character.isLowerCase(c);
        return word || Marks.isOpener(c) || Marks.isRow(c) || text.startsWith("http", at);
    }
}
