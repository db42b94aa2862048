package org.framewise.features.quotation.lexicon;

/** What must follow a verb of saying for it to speak. */
public enum Frame {
    /** Anything: "said he was ill". */
    FREE,
    /** A sign of a clause: "that", a colon, a quotation mark; or what is said stands in front. */
    CLAUSE,
    /** As before, or an object or infinitive: "wants a ban", "promised to leave". */
    OBJECT
}
