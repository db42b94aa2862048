package org.framewise.jobs.scoring;

import java.util.List;

/** The stance that a sentence at hand takes to a label. */
interface StanceOfLabel {

    /**
     * @param evidence what moved the label's score
     * @return {@code endorses}, {@code reports}, {@code questions} or {@code rejects}
     */
    String of(String label, List<String> evidence);
}
