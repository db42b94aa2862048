package org.framewise.features.vector;

import org.framewise.features.hash.TermHash;

/** Takes the terms of a text one by one. */
@FunctionalInterface
interface TermSink {

    /**
     * @param key the term's hash, see {@link TermHash}
     * @param text where the term's letters stand, from {@code begin} to {@code end} exclusive; valid during the call only
     */
    void accept(int key, CharSequence text, int begin, int end);
}
