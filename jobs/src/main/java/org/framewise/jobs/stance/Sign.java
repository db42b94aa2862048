package org.framewise.jobs.stance;

import java.util.Set;

/** What a sentence's words show of its stance to a claim. */
enum Sign {
    /** Somebody says the claim, or the words that bring it up. */
    SPOKEN,
    /** Whoever speaks denies it. */
    DENIED,
    /** Called untrue, without evidence, ruled out. */
    REFUTED,
    /** The condition of what would then be otherwise. */
    UNREAL,
    /** A negation stands right before it. */
    NEGATED,
    /** A question, or somebody who asks or doubts. */
    ASKED,
    /** Called uncertain. */
    DOUBTED,
    /** Whoever speaks is called right. */
    ADOPTED;

    private static final Set<Sign> REJECTING = Set.of(DENIED, REFUTED, UNREAL, NEGATED);

    /** Rejection before question before report; where there is none of them the claim is the author's own. */
    static Stance stance(Set<Sign> signs) {
        if (signs.stream().anyMatch(REJECTING::contains)) {
            return Stance.REJECTS;
        }
        if (signs.contains(ASKED) || signs.contains(DOUBTED)) {
            return Stance.QUESTIONS;
        }
        return signs.contains(SPOKEN) && !signs.contains(ADOPTED) ? Stance.REPORTS : Stance.ENDORSES;
    }
}
