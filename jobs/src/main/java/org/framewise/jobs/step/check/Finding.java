package org.framewise.jobs.step.check;

import java.util.Locale;

/**
 * What is to be said about one thing that was looked at.
 *
 * @param text one line: what it is; or where it is wrong, how, and what would be right
 */
public record Finding(Level level, String text) {

    /** How bad it is. */
    public enum Level {
        OK,
        /** A run would go on. */
        WARNING,
        /** A run would stop: model and taxonomy do not belong together. */
        MISMATCH,
        /** A run would stop. */
        ERROR
    }

    static Finding ok(String text) {
        return new Finding(Level.OK, text);
    }

    static Finding warning(String text) {
        return new Finding(Level.WARNING, text);
    }

    static Finding error(String text) {
        return new Finding(Level.ERROR, text);
    }

    /** {@code ok       taxonomy attribution: …}. */
    public String line() {
        String word = (level == Level.MISMATCH ? Level.ERROR : level).name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%-8s %s", word, text);
    }
}
