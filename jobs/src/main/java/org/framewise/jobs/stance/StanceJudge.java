package org.framewise.jobs.stance;

import java.io.Serializable;

/** Says how a text stands to a claim. Immutable, and safe to share between threads. */
public interface StanceJudge extends Serializable {

    /** The stance; a function of the claim alone. */
    Stance judge(Claim claim);
}
