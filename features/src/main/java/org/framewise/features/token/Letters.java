package org.framewise.features.token;

/** Which characters make a word. */
final class Letters {

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\uFF07";
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private Letters() {}

    static boolean starts(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    /** Whether a word may go on with it; zero-width joiners hold words together in Persian and in Indic scripts. */
    static boolean continues(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || (MARKS >> Character.getType(codePoint) & 1) != 0
                || codePoint == SOFT_HYPHEN
                || codePoint == 0x200C
                || codePoint == 0x200D;
    }

    static boolean apostrophe(int codePoint) {
        return APOSTROPHES.indexOf(codePoint) >= 0;
    }

    static boolean startsAt(String text, int index) {
        return index >= 0 && index < text.length() && starts(text.codePointAt(index));
    }

    /** Whether an apostrophe-s that ends a word stands at {@code index}. */
    static boolean possessiveAt(String text, int index) {
        return index + 1 < text.length()
                && apostrophe(text.charAt(index))
                && (text.charAt(index + 1) == 's' || text.charAt(index + 1) == 'S')
                && (index + 2 == text.length() || !continues(text.codePointAt(index + 2)));
    }
}
