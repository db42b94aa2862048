package org.framewise.features.sentence.rule;

/** What the rules say about a place where a sentence may end. */
public enum Verdict {
    /** The sentence ends here. */
    ENDS,
    /** It goes on. */
    GOES_ON,
    /** A model should decide. */
    UNSURE,
    /** A model should decide, and be nearly certain to end the sentence. */
    DOUBTFUL
}
