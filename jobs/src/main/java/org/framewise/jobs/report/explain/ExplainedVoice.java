package org.framewise.jobs.report.explain;

/**
 * Who says a sentence.
 *
 * @param type {@code direct}, {@code indirect}, {@code mixed} or {@code none}
 * @param kind {@code author}, {@code named}, {@code anonymous} or {@code document}
 * @param speaker the name; empty for the author and for nobody known
 * @param cue the words that say that somebody speaks; empty where there are none, or where they are not known
 */
public record ExplainedVoice(String type, String kind, String speaker, String cue) {

    /** {@code Rolf Aden (named), mixed quotation, by "denied"}. */
    String line() {
        if (kind.equals("author")) {
            return "the author";
        }
        String who = speaker.isEmpty() ? "somebody" : speaker;
        String words = cue.isEmpty() ? "" : ", by \"" + cue + '"';
        return who + " (" + kind + "), " + type + " quotation" + words;
    }
}
