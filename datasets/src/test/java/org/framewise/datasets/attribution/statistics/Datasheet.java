package org.framewise.datasets.attribution.statistics;

/** A text with tables between two marks. */
final class Datasheet {

    static final String BEGIN = "<!-- statistics -->";
    static final String END = "<!-- end of statistics -->";

    private Datasheet() {}

    /** The text with what stands between the two marks replaced. */
    static String replaced(String text, String markdown) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no lines '" + BEGIN + "' and '" + END + "'");
        }
        return text.substring(0, begin) + BEGIN + "\n\n" + markdown + "\n" + text.substring(end);
    }
}
