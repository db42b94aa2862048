package org.framewise.datasets.corpus.mention;

import java.util.List;
import org.framewise.datasets.article.Span;

/**
 * A sentence, who says it, and which labels it expresses.
 *
 * @param span in code points of the article
 * @param quoteType one of {@link #QUOTE_TYPES}; {@code none} goes with the author and only with the author
 * @param mentions each label once; perhaps none
 */
public record AnnotatedSentence(Span span, String text, String quoteType, Speaker speaker, List<Mention> mentions) {

    public static final List<String> QUOTE_TYPES = List.of("direct", "indirect", "mixed", "none");

    public AnnotatedSentence {
        mentions = List.copyOf(mentions);
        if (!QUOTE_TYPES.contains(quoteType)) {
            throw new IllegalArgumentException("a quote_type is one of " + QUOTE_TYPES + ", not '" + quoteType + "'");
        }
        if (quoteType.equals("none") != speaker.kind().equals(Speaker.AUTHOR)) {
            throw new IllegalArgumentException(
                    "quote_type none goes with the author, not " + quoteType + " with " + speaker.kind());
        }
        if (mentions.stream().map(Mention::label).distinct().count() < mentions.size()) {
            throw new IllegalArgumentException("a label stands twice");
        }
    }
}
