package org.framewise.features.sentence.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framewise.features.sentence.mark.Marks;

/** A date with the time of the day as pages and messages carry it above their text: {@code 02/01/2030 11:36 AM}. */
final class Stamp {

    private static final Pattern STAMP =
            Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4},? \\d{1,2}:\\d{2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?(?=\\s|$)");

    private final Matcher matcher = STAMP.matcher("");

    /** Whether a stamp begins in the digits before the slash at {@code at}. */
    boolean find(String text, int sentence, int at, int to) {
        int from = at;
        while (from > sentence && at - from < 2 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean alone = from < at && (from == sentence || Marks.isSpace(text.charAt(from - 1)));
        return alone && at + 1 < to && matcher.reset(text).region(from, to).lookingAt();
    }

    int from() {
        return matcher.start();
    }

    int to() {
        return matcher.end();
    }

    /** Whether the stamp follows a name or an address rather than stand in a sentence. */
    boolean standsAlone(String text, int sentence) {
        int at = from() - 1;
        while (at > sentence && Marks.isSpace(text.charAt(at))) {
            at--;
        }
        int word = at;
        while (word > sentence && !Marks.isSpace(text.charAt(word - 1))) {
            word--;
        }
        return at <= sentence || Character.isUpperCase(text.charAt(word)) || text.charAt(at) == '>';
    }
}
