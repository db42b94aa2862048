package org.framewise.datasets.corpus.text;

import java.util.regex.Pattern;

/** White space as published corpora mean it: Unicode's, with the four separator control characters. */
public final class WhiteSpace {

    /** One white-space character, as a regular expression. */
    static final String CHARACTER = "[\\p{IsWhite_Space}\\x1c-\\x1f]";

    private static final Pattern RUN = Pattern.compile(CHARACTER + "+");

    private WhiteSpace() {}

    /** The text with every run of white space made one space, and none at its ends. */
    public static String collapse(String text) {
        String spaced = RUN.matcher(text).replaceAll(" ");
        int begin = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.length() - (spaced.length() > begin && spaced.endsWith(" ") ? 1 : 0);
        return spaced.substring(begin, end);
    }
}
