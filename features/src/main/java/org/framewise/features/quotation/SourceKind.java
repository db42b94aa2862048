package org.framewise.features.quotation;

/** What kind of source stands behind a sentence. */
public enum SourceKind {
    /** The writer of the article. */
    AUTHOR,
    /** A person, institution or group that the reader can identify. */
    NAMED,
    /** Somebody who is not named: sources, officials, "it is said". */
    ANONYMOUS,
    /** A memo, report, poll, video or the like. */
    DOCUMENT
}
