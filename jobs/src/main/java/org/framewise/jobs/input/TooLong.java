package org.framewise.jobs.input;

import java.util.Locale;

/** The refusal of what exceeds the limit on one article. */
final class TooLong {

    private TooLong() {}

    static String problem(String what, long bytes, long limit) {
        return String.format(
                Locale.ROOT,
                "%s has %,d bytes, more than the %,d allowed; raise --max-article-bytes or split it",
                what,
                bytes,
                limit);
    }
}
