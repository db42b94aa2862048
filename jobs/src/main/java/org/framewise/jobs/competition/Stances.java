package org.framewise.jobs.competition;

/** How many mentions endorse, report, question and reject a narrative. */
public record Stances(long endorses, long reports, long questions, long rejects) {

    public Stances {
        if (Math.min(Math.min(endorses, reports), Math.min(questions, rejects)) < 0) {
            throw new IllegalArgumentException("no count is below 0");
        }
    }

    /**
     * What speaks for the narrative: it is told as true, or somebody is given room to tell it. To ask about a narrative
     * or to deny it is to mention it, not to support it.
     */
    public long support() {
        return endorses + reports;
    }

    /** All mentions. */
    public long mentions() {
        return endorses + reports + questions + rejects;
    }
}
