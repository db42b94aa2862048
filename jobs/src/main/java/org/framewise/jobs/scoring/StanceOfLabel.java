package org.framewise.jobs.scoring;

import java.util.List;
import org.framewise.jobs.stance.Judgement;
import org.framewise.jobs.stance.StanceJudge;

/** The stance that a sentence at hand takes to a label. */
interface StanceOfLabel {

    /**
     * @param judge the one to ask
     * @param evidence what moved the label's score
     */
    Judgement of(StanceJudge judge, String label, List<String> evidence);
}
