package org.framewise.jobs.model.prototype;

import java.util.List;

/**
 * A unit's words with all cues that match.
 *
 * @param hits a list a label
 */
record UnitCues(Reading reading, List<List<Hit>> hits) {

    /** Those of a label that count, the strongest first. */
    List<Hit> counted(int label) {
        return Hit.counted(hits.get(label));
    }
}
