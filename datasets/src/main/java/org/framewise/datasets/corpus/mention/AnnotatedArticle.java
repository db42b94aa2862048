package org.framewise.datasets.corpus.mention;

import java.util.List;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.event.Event;

/**
 * An article with its annotated sentences, in reading order.
 *
 * @param split the part of the corpus that it belongs to, such as {@code train}; empty where there are no parts
 * @param register the kind of writing, such as {@code wire}; empty where it is not said
 */
public record AnnotatedArticle(
        Article article, Event event, String split, String register, List<AnnotatedSentence> sentences) {

    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
