package org.framewise.features.quotation;

/** What a cue tells about how the speaker, in the writer's eyes, stands to what is said. */
public enum CueForce {
    /** No cue: the author speaks, or a quotation runs on. */
    NONE,
    /** Neutral: said, wrote, according to. */
    SAYS,
    /** Presents the content as fact: points out, confirms, reveals. */
    SHOWS,
    /** Puts some distance between writer and content: claims, insists. */
    CLAIMS,
    /** Accuses without proof: alleges, blames, suspects. */
    ALLEGES,
    /** Holds an opinion: believes, fears. */
    BELIEVES,
    /**
     * Wills, acts or knows rather than says: wants, supports, ordered, refused, knew. It is the writer who claims that,
     * so such a cue alone does not put a sentence in anybody's mouth.
     */
    WANTS,
    /** Says it against the speaker's own interest: admits, concedes. */
    ADMITS,
    /** Says that it is not so: denies, rejects, does not believe. */
    DENIES,
    /** Leaves it open or calls it into question: doubts, has not said. */
    DOUBTS,
    /** Asks: asked, wondered. */
    ASKS
}
