package org.framewise.features.token;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters made alike, so that spellings of a word, and kin words of several languages, can be compared. Stateless; safe for
 * many threads.
 */
public final class Folding {

    /** Latin letters that Unicode does not take apart into a letter and a mark, and what is written where they are missing. */
    private static final String[][] SINGLE = {
        {"ß", "ss"}, {"ł", "l"}, {"œ", "oe"}, {"æ", "ae"}, {"ø", "o"}, {"đ", "d"}, {"ı", "i"}
    };

    private static final char NUKTA = '\u093C';

    private Folding() {}

    /**
     * In lower case and without diacritics: {@code Größe} is {@code grosse}, {@code ёж} is {@code еж}. The marks of Indic
     * scripts are vowels and stay, but for the dot that is often left out (nukta).
     */
    public static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (ascii(lower)) {
            return lower;
        }
        for (String[] pair : SINGLE) {
            lower = lower.replace(pair[0], pair[1]);
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(parted.length());
        parted.codePoints().filter(Folding::stays).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** {@link #plain}, every script written in Latin letters: {@code санкции} is {@code sankcii}. */
    public static String latin(String text) {
        String plain = plain(text);
        return ascii(plain) ? plain : Latin.LETTERS.transliterate(plain);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean stays(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> false; // soft hyphens and joiners
            case Character.NON_SPACING_MARK -> indic(codePoint) && codePoint != NUKTA;
            default -> true;
        };
    }

    private static boolean indic(int codePoint) {
        return codePoint >= 0x0900 && codePoint < 0x0E00;
    }

    /** Made when first needed, as its rules take a while to load. */
    private static final class Latin {
        static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
    }
}
