package org.framewise.jobs.report.explain;

import java.util.Objects;
import org.framewise.datasets.article.Span;

/**
 * A stretch of a sentence that is pointed at.
 *
 * @param name what it is: {@code speaker}, {@code cue}, {@code said}, a role in braces, or a label's id, with a question mark
 *     where the label is not accepted
 * @param span in code points from the start of the sentence
 */
public record Mark(String name, Span span) {

    public Mark {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
