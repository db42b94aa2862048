package org.framewise.jobs.learn.member;

import java.io.IOException;
import java.nio.file.Path;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.card.MemberCard;

/** A way to learn a task, as one of an ensemble. */
interface Member {

    /** Unlike the other members'. */
    String name();

    Learner<?> learner();

    /**
     * Learns from all units and writes the numbers.
     *
     * @param setting index into the learner's settings
     * @param name the card's, and so the file's
     */
    MemberCard fit(int setting, String name, Path folder) throws IOException;
}
