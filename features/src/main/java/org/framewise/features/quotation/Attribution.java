package org.framewise.features.quotation;

import java.io.Serializable;
import java.util.Objects;
import org.framewise.datasets.article.Span;

/**
 * Who says one sentence, and which part of it.
 *
 * @param contentBegin where what is said begins, in code points from the start of the <em>sentence</em>; 0 for the author
 * @param contentEnd where it ends, exclusive; the length of the sentence for the author
 */
public record Attribution(QuoteType type, Source source, Cue cue, int contentBegin, int contentEnd)
        implements Serializable {

    public Attribution {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cue, "cue");
        if ((type == QuoteType.NONE) != (source.kind() == SourceKind.AUTHOR)) {
            throw new IllegalArgumentException(
                    "only the author speaks without a quotation, not " + source + " " + type);
        }
        if (contentBegin < 0 || contentEnd < contentBegin) {
            throw new IllegalArgumentException(
                    "content needs 0 <= begin <= end, not " + contentBegin + ".." + contentEnd);
        }
    }

    /** The author's own sentence of that many code points. */
    public static Attribution author(int length) {
        return new Attribution(QuoteType.NONE, Source.AUTHOR, Cue.NONE, 0, length);
    }

    /** What is said, in code points from the start of the sentence. */
    public Span content() {
        return new Span(contentBegin, contentEnd);
    }
}
