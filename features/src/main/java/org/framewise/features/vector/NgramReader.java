package org.framewise.features.vector;

import java.util.Locale;
import org.framewise.features.hash.TermHash;

/** Word and character n-grams of a text, each with its hash. No language is assumed: letters are what Unicode says. */
final class NgramReader {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private NgramReader() {}

    /** Words one by one and in pairs. */
    static void words(String raw, long salt, TermSink sink) {
        String text = raw.toLowerCase(Locale.ROOT);
        int previous = -1;
        for (int begin = wordStart(text, 0); begin < text.length(); ) {
            int end = wordEnd(text, begin);
            sink.accept(TermHash.key(TermHash.extend(salt, text, begin, end)), text, begin, end);
            if (previous >= 0) {
                sink.accept(TermHash.key(pair(text, salt, previous, begin, end)), text, previous, end);
            }
            previous = begin;
            begin = wordStart(text, end);
        }
    }

    private static long pair(String text, long salt, int first, int second, int end) {
        long state = TermHash.extend(salt, text, first, wordEnd(text, first));
        return TermHash.extend(TermHash.extend(state, ' '), text, second, end);
    }

    /** Whatever stands between blanks, as it is. */
    static void names(String text, long salt, TermSink sink) {
        for (int begin = 0; begin < text.length(); begin++) {
            int end = text.indexOf(' ', begin);
            end = end < 0 ? text.length() : end;
            if (end > begin) {
                sink.accept(TermHash.key(TermHash.extend(salt, text, begin, end)), text, begin, end);
            }
            begin = end;
        }
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !isWord(text.charAt(at)) && !isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int begin) {
        int at = begin + 1;
        if (isWord(text.charAt(begin))) {
            while (at < text.length() && isWord(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || isCombining(c);
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isMark(char c) {
        return c == '!' || c == '?' || c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    /** Runs of {@value #SHORTEST} to {@value #LONGEST} characters inside each word with a blank before and after it. */
    static void characters(String raw, long salt, TermSink sink) {
        String text = padded(raw.toLowerCase(Locale.ROOT));
        for (int begin = 0; begin < text.length() - 1; begin++) {
            int limit = Math.min(begin + LONGEST, text.length());
            long state = salt;
            for (int end = begin; end < limit; end++) {
                char c = text.charAt(end);
                state = TermHash.extend(state, c);
                if (end - begin + 1 >= SHORTEST) {
                    sink.accept(TermHash.key(state), text, begin, end + 1);
                }
                if (c == ' ' && end > begin) {
                    break;
                }
            }
        }
    }

    private static String padded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                out.append(c);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.charAt(out.length() - 1) == ' '
                ? out.toString()
                : out.append(' ').toString();
    }
}
