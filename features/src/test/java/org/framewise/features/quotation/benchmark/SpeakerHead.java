package org.framewise.features.quotation.benchmark;

import java.util.Locale;

/** The head word of a speaker's name: the last one before a comma or a preposition, in lower case. */
final class SpeakerHead {

    private SpeakerHead() {}

    /** {@code spokesman} for "a spokesman for the army"; empty for no name. */
    static String of(String name) {
        String front = name.split(",| (?:of|for|from|in|at|on|with|to|who|by|near|inside) ")[0].strip();
        String last = front.substring(front.lastIndexOf(' ') + 1);
        return last.replaceAll("['’]s?$|^\\W+|\\W+$", "").toLowerCase(Locale.ROOT);
    }
}
