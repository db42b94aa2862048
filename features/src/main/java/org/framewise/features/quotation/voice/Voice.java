package org.framewise.features.quotation.voice;

import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.phrase.Mention;

/**
 * A sentence's own attribution.
 *
 * @param at the index of the cue's first word
 * @param begin where the content begins, in chars of the sentence
 * @param end where it ends, exclusive
 * @param trailing whether cue and source stand behind the content
 */
public record Voice(Cue cue, Mention source, int at, int begin, int end, boolean trailing) {

    /** What a sentence of so many chars has that says nothing of its speaker itself. */
    public static Voice inherited(int length) {
        return new Voice(Cue.NONE, Mention.PREVIOUS, 0, 0, length, false);
    }
}
