package org.framewise.jobs.stance;

import java.io.Serializable;

/** Says how a text stands to a claim, and who speaks. For one thread at a time. */
public interface StanceJudge extends Serializable {

    Judgement judge(Claim claim);
}
