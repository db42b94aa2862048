package org.framewise.features.quotation;

/** How a sentence gives somebody's words. */
public enum QuoteType {
    /** Word for word, in quotation marks or as a named speaker's first person. */
    DIRECT,
    /** In the writer's words. */
    INDIRECT,
    /** In the writer's words, with a part in quotation marks. */
    MIXED,
    /** Nobody but the author speaks. */
    NONE
}
