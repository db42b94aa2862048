package org.framewise.features.quotation.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands in quotation marks. A quotation that is still open at a paragraph's end goes on when the next
 * paragraph opens with a mark of its own, as newspapers print it; otherwise it ends there.
 */
public final class QuoteMarks {

    /** Where a text has blank lines they part its paragraphs; else every line is one. */
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r\\u00a0]*\\n");

    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u2029]");
    private static final int LONGEST_SINGLE = 500;
    private static final String OPENERS = "“„«»‹›\"‘‚'`";

    private QuoteMarks() {}

    /** All quotations, outermost only, in order. */
    public static List<Quote> in(String text) {
        List<Quote> quotes = new ArrayList<>();
        Matcher gap = (hasBlankLines(text) ? BLANK_LINE : LINE_END).matcher(text);
        int from = 0;
        while (gap.find()) {
            scan(text, from, gap.start(), quotes);
            from = gap.end();
        }
        scan(text, from, text.length(), quotes);
        return List.copyOf(quotes);
    }

    /** Whether blank lines part the text's paragraphs; where they do not, line ends do. */
    public static boolean hasBlankLines(String text) {
        return BLANK_LINE.matcher(text).find();
    }

    private static void scan(String text, int from, int to, List<Quote> quotes) {
        int at = from;
        while (at < to) {
            if (opens(text, at, from, to)) {
                int end = close(text, at, to);
                quotes.add(new Quote(at, end));
                at = end;
            } else {
                at++;
            }
        }
    }

    private static boolean opens(String text, int at, int from, int to) {
        char mark = text.charAt(at);
        if (OPENERS.indexOf(mark) < 0 || at + 1 >= to || at > from && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        // French sets a space inside its guillemets.
        if (mark != '«' && !isDoubled(text, at) && Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        return !isSingle(mark) || isDoubled(text, at) || singleQuote(text, at, to);
    }

    private static boolean isSingle(char mark) {
        return "'‘‚`".indexOf(mark) >= 0;
    }

    /** A single mark may be an apostrophe ('tis): it quotes when its partner follows and two words stand between. */
    private static boolean singleQuote(String text, int at, int to) {
        int end = partner(text, at, to);
        return end > 0 && text.substring(at, end).strip().indexOf(' ') > 0;
    }

    private static int close(String text, int at, int to) {
        int end = partner(text, at, to);
        return end > 0 ? end : to;
    }

    /** Two single marks are a double one, as agencies type it. */
    private static boolean isDoubled(String text, int at) {
        return text.startsWith("''", at) || text.startsWith("``", at);
    }

    private static int partner(String text, int at, int to) {
        if (isDoubled(text, at)) {
            int length = text.substring(at + 2, to).indexOf("''");
            return length < 0 ? -1 : at + 2 + length + 2;
        }
        String closers = closers(text.charAt(at));
        boolean single = isSingle(text.charAt(at));
        int limit = single ? Math.min(to, at + LONGEST_SINGLE) : to;
        for (int i = at + 1; i < limit; i++) {
            if (closers.indexOf(text.charAt(i)) >= 0 && !(single && insideWord(text, i, to))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean insideWord(String text, int at, int to) {
        return at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String closers(char opener) {
        return switch (opener) {
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '›' -> "‹";
            case '‘', '‚' -> "’‘";
            case '`' -> "'";
            case '"' -> "\"”";
            default -> String.valueOf(opener);
        };
    }
}
