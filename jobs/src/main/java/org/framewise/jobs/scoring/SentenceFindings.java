package org.framewise.jobs.scoring;

import java.util.List;
import org.framewise.datasets.event.Event;
import org.framewise.features.quotation.Attribution;

/**
 * A sentence with what its labels were judged by.
 *
 * @param language of the whole text, empty where it is unknown
 * @param event {@link Event#UNKNOWN} where none fits
 * @param candidates the labels asked for, likeliest first for each classifier
 */
public record SentenceFindings(
        ScoredSentence sentence, String language, Event event, Attribution voice, List<Candidate> candidates) {

    public SentenceFindings {
        candidates = List.copyOf(candidates);
    }
}
