package org.framewise.features.quotation.word;

import java.util.Locale;

/**
 * A word or mark of a sentence, in chars of the sentence.
 *
 * @param lower lower-case, with straight apostrophes
 * @param quoted whether it stands inside quotation marks; the marks themselves do
 */
public record Word(String text, String lower, int begin, int end, boolean quoted) {

    /** The word that begins at that char. */
    public static Word of(String text, int begin, boolean quoted) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(text, lower, begin, begin + text.length(), quoted);
    }

    /** Whether it is a single sign that is no letter or digit. */
    public boolean isMark() {
        return !text.isEmpty() && !Character.isLetterOrDigit(text.codePointAt(0)) && text.length() == 1;
    }

    /** Whether it begins with a capital. */
    public boolean isCapital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it looks like an English adverb. */
    public boolean isAdverb() {
        return lower.length() > 4 && lower.endsWith("ly") && !isCapital();
    }
}
