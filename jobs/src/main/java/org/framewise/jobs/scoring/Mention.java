package org.framewise.jobs.scoring;

import java.util.List;

/**
 * A label that one sentence was given.
 *
 * @param stance {@code endorses}, {@code reports}, {@code questions} or {@code rejects}
 * @param evidence the terms and rules that moved the score, strongest first
 */
public record Mention(
        ScoredSentence sentence,
        String taxonomy,
        String axis,
        String label,
        float probability,
        String stance,
        List<String> evidence) {}
