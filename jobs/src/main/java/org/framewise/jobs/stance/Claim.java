package org.framewise.jobs.stance;

import java.util.List;
import java.util.Objects;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.text.TextUnit;

/**
 * A label that a sentence carries, with what its stance is judged by.
 *
 * @param unit the sentence and what surrounds it
 * @param language ISO 639-1; English is assumed where it is not known
 * @param attribution who says the sentence
 * @param label the label's id; empty where none is meant in particular
 * @param evidence the words that speak for the label, in code points from the start of the sentence; where none are
 *     known the whole content of the attribution is taken for the claim
 */
public record Claim(TextUnit unit, String language, Attribution attribution, String label, List<Span> evidence) {

    public Claim {
        Objects.requireNonNull(attribution, "attribution");
        evidence = List.copyOf(evidence);
        int length = unit.text().codePointCount(0, unit.text().length());
        for (Span span : evidence) {
            if (span.end() > length) {
                throw new IllegalArgumentException(
                        "evidence " + span + " lies outside the sentence's " + length + " code points");
            }
        }
    }

    /** The sentence's text. */
    public String sentence() {
        return unit.text();
    }
}
