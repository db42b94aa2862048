package org.framewise.features.quotation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.framewise.datasets.article.Span;

/**
 * One attribution in an article: who says something, by which words, and what. Each part may lie in several places, as
 * the content of "“Yes,” she said, “we did.”" does, or go on over later sentences.
 *
 * @param speaker who it is, pronouns resolved
 * @param force how the speaker stands to what is said; {@link CueForce#NONE} without a cue
 * @param source the words that name the speaker, in code points of the article; empty where nobody is named
 * @param cue the words that say that somebody speaks, auxiliaries and negation included; empty where there are none
 * @param content what is said, in order; never empty
 * @param depth 0 where the author reports it, 1 where somebody reports it whom the author reports, and so on
 */
public record Quotation(
        Source speaker, CueForce force, List<Span> source, List<Span> cue, List<Span> content, int depth)
        implements Serializable {

    public Quotation {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(force, "force");
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs content, and " + speaker + " has none");
        }
        if (cue.isEmpty() != (force == CueForce.NONE)) {
            throw new IllegalArgumentException(
                    "a quotation has a cue and a force or neither, not " + cue + " " + force);
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth counts from 0, not " + depth);
        }
    }
}
