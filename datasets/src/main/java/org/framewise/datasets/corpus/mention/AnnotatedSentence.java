package org.framewise.datasets.corpus.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framewise.datasets.article.Span;

/**
 * A sentence, who says it, and which labels it expresses.
 *
 * @param index its number in the article, from 0; numbers are missing where a line could not be used
 * @param span in code points of the article
 * @param quoteType one of {@link #QUOTE_TYPES}; {@code none} goes with the author and only with the author
 * @param mentions each label once; perhaps none
 */
public record AnnotatedSentence(
        int index, Span span, String text, String quoteType, Speaker speaker, List<Mention> mentions) {

    public static final List<String> QUOTE_TYPES = List.of("direct", "indirect", "mixed", "none");

    public AnnotatedSentence {
        mentions = List.copyOf(mentions);
        if (index < 0) {
            throw new IllegalArgumentException("an index counts from 0, it is not " + index);
        }
        if (!QUOTE_TYPES.contains(quoteType)) {
            throw new IllegalArgumentException("a quote_type is one of " + QUOTE_TYPES + ", not '" + quoteType + "'");
        }
        if (quoteType.equals("none") != speaker.kind().equals(Speaker.AUTHOR)) {
            throw new IllegalArgumentException(
                    "quote_type none goes with the author, not " + quoteType + " with " + speaker.kind());
        }
        Set<String> labels = new HashSet<>();
        for (Mention mention : mentions) {
            if (!labels.add(mention.label())) {
                throw new IllegalArgumentException("the label '" + mention.label() + "' stands twice");
            }
        }
    }
}
