package org.framewise.features.sentence;

import java.util.Objects;
import org.framewise.datasets.article.Span;

/**
 * One sentence of a text, or a heading, caption or other line that stands for one.
 *
 * @param index its number in the text, from 0
 * @param span where it stands, in code points of the text as given, without the white space around it; never empty
 * @param boilerplate whether it belongs to the page rather than to the article: navigation, photo credits, bylines,
 *     prompts to comment, subscribe or share
 * @param paragraph the number of its paragraph in the text, from 0
 */
public record Sentence(int index, Span span, boolean boilerplate, int paragraph) {

    public Sentence {
        Objects.requireNonNull(span, "span");
        if (index < 0 || paragraph < 0) {
            throw new IllegalArgumentException("index and paragraph count from 0, not " + index + ", " + paragraph);
        }
        if (span.length() == 0) {
            throw new IllegalArgumentException("a sentence has at least one code point, not the empty span " + span);
        }
    }

    /** The sentence itself; linear in its end, so walk a text's sentences only once or cut the text yourself. */
    public String of(String text) {
        return span.of(text);
    }
}
