package org.framewise.jobs.step.check;

import java.util.Locale;

/** A number with its noun. */
final class Amount {

    private Amount() {}

    static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
