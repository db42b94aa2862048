package org.framewise.features.token;

/** What parts a word from the word before it. */
public enum Break {
    /** Nothing that a phrase could not bridge: a space, a comma, a hyphen, a quotation mark. */
    NONE,
    /** A semicolon. */
    CLAUSE,
    /** The end of a sentence or of a paragraph. */
    SENTENCE
}
