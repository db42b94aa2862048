package org.framewise.features.token;

import java.util.Locale;
import java.util.Set;

/**
 * What stands between two words. A unit is mostly one sentence already, so this is a simple rule for paragraphs and
 * whole articles; {@code features.sentence} is where sentences are split with care.
 */
final class Breaks {

    /** A point after these is part of the word. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "cpl", "adm", "cmdr", "sen",
            "rep", "gov", "pres", "rev", "hon", "st", "mt", "ft", "jr", "sr", "vs", "no", "inc", "ltd", "co", "corp",
            "dept", "est", "approx", "al", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
            "nov", "dec");

    private Breaks() {}

    static Break between(String text, int end, int begin, String previous) {
        if (begin - end == 1 && text.charAt(end) == ' ') {
            return Break.NONE;
        }
        boolean stop = false;
        boolean clause = false;
        int lines = 0;
        for (int i = end; i < begin; i++) {
            char c = text.charAt(i);
            stop |= stops(text, i, end, previous);
            clause |= c == ';';
            lines += c == '\n' || c == '\u2029' ? 1 : 0;
        }
        if (lines > 1 || stop && opens(text.codePointAt(begin))) {
            return Break.SENTENCE;
        }
        return clause ? Break.CLAUSE : Break.NONE;
    }

    private static boolean stops(String text, int index, int end, String previous) {
        char c = text.charAt(index);
        if (c == '\u3002' || c == '\uFF01' || c == '\uFF1F') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
            return false;
        }
        boolean abbreviated = c == '.' && index == end && abbreviation(previous);
        return !abbreviated && (index + 1 == text.length() || !Letters.starts(text.codePointAt(index + 1)));
    }

    private static boolean abbreviation(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A new sentence does not begin with a small letter; scripts without case always may. */
    private static boolean opens(int codePoint) {
        return !Character.isLowerCase(codePoint);
    }
}
