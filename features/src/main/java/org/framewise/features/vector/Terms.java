package org.framewise.features.vector;

/** Kinds of terms that a channel's text is taken apart into. */
public enum Terms {
    /** Lower-cased words, {@code ! ? "} and curly quotes, one by one and in pairs. */
    WORDS(2, true),
    /** Lower-cased runs of 3 to 5 characters inside blank-separated words, a blank at either end counted in. */
    CHARACTERS(3, true),
    /** What the writing looks like: length, capitals, marks, digits, place in the article. Taken as they are. */
    SURFACE(1, false);

    private final int minDocuments;
    private final boolean weighted;

    Terms(int minDocuments, boolean weighted) {
        this.minDocuments = minDocuments;
        this.weighted = weighted;
    }

    /** In how many training units a term must occur to be kept. */
    int minDocuments() {
        return minDocuments;
    }

    /** Whether counts become sublinear TF-IDF of unit length, or stay 0 and 1. */
    boolean weighted() {
        return weighted;
    }
}
