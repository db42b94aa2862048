package org.framewise.features.sentence.rule;

import org.framewise.features.sentence.mark.Candidate;

/** Marks that need no space after them. */
final class FullEndRule {

    private FullEndRule() {}

    /** Ends the sentence, unless a quotation closes here and what follows belongs to its frame. */
    static Verdict judge(Candidate at) {
        boolean framed =
                at.closes() && !at.spaced() && Character.isLetter(at.text().charAt(at.next()));
        return framed ? Verdict.GOES_ON : Verdict.ENDS;
    }
}
