package org.framewise.datasets.corpus;

/** What a label is attached to. */
public enum Target {
    SENTENCE,
    PARAGRAPH,
    ARTICLE
}
