package org.framewise.features.vector;

/** Kinds of terms that a channel's text is taken apart into. */
public enum Terms {
    /** Lower-cased words, {@code ! ? "} and curly quotes, one by one and in pairs. */
    WORDS(2, Value.TF_IDF),
    /** Lower-cased runs of 3 to 5 characters inside blank-separated words, a blank at either end counted in. */
    CHARACTERS(3, Value.TF_IDF),
    /** {@link #CHARACTERS} without diacritics and in Latin letters, so that kin words of several languages share some. */
    LATIN(3, Value.TF_IDF),
    /** Concepts that words of any of nine languages name, one by one and in pairs. */
    CONCEPTS(5, Value.TF_IDF),
    /** What the writing looks like: length, capitals, marks, digits, place in the article. */
    SURFACE(1, Value.PRESENCE),
    /** Names of what was found out about the unit, parted by blanks. */
    NAMES(2, Value.PRESENCE),
    /** The text's embedding, a dimension a term. */
    EMBEDDING(1, Value.OWN),
    /** The embeddings of the text's sentences, averaged with the roots of their lengths for weights. */
    SENTENCES(1, Value.OWN),
    /** The means over the text's tokens of inner layers of the encoder: how it is written. */
    LAYERS(1, Value.OWN),
    /** A vector for each of the text's tokens, which networks alone read. */
    TOKENS(1, Value.OWN),
    /** Where each of the text's sentences stands, which networks alone read, beside the sentence. */
    PLACES(1, Value.OWN);

    /** What a term is worth in a vector. */
    enum Value {
        /** Sublinear TF-IDF, the block scaled to unit length. */
        TF_IDF,
        /** 1. */
        PRESENCE,
        /** How far its own value lies from the mean. */
        OWN
    }

    private final int minDocuments;
    private final Value value;

    Terms(int minDocuments, Value value) {
        this.minDocuments = minDocuments;
        this.value = value;
    }

    /** In how many training units a term must occur to be kept. */
    int minDocuments() {
        return minDocuments;
    }

    Value value() {
        return value;
    }

    /** Whether they are numbers of an embedding, which every unit has, and not words. */
    public boolean dense() {
        return value == Value.OWN;
    }

    /** Whether counts become sublinear TF-IDF of unit length. */
    boolean weighted() {
        return value == Value.TF_IDF;
    }
}
