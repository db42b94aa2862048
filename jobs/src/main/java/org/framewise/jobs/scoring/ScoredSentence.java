package org.framewise.jobs.scoring;

import java.util.Map;
import org.framewise.datasets.article.Span;

/**
 * One sentence.
 *
 * @param quoteType {@code direct}, {@code indirect}, {@code mixed} or {@code none}
 * @param speakerKind {@code author}, {@code named}, {@code anonymous} or {@code document}
 * @param speaker the speaker's name, empty for the author and for nobody known
 * @param probabilities one a label, 0 to 1; empty for boilerplate
 */
public record ScoredSentence(
        int index,
        Span span,
        String text,
        boolean boilerplate,
        String quoteType,
        String speakerKind,
        String speaker,
        Map<String, Float> probabilities) {}
