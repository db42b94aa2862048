package org.framewise.jobs.scoring;

import java.util.Comparator;

/**
 * A label that a sentence might be given.
 *
 * @param mention what the sentence's mention of it is, or would be
 * @param accepted whether the sentence is given it
 */
public record Candidate(Mention mention, boolean accepted) {

    static final Comparator<Candidate> LIKELIEST_FIRST =
            Comparator.comparingDouble(candidate -> -candidate.mention().probability());
}
