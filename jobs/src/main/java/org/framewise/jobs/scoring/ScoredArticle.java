package org.framewise.jobs.scoring;

import java.util.List;
import org.framewise.datasets.article.Article;

/**
 * One article with all that was found in it.
 *
 * @param event the id of its event, empty where none fits
 * @param language given or detected, empty where it is unknown
 */
public record ScoredArticle(
        Article article,
        String event,
        String language,
        List<ScoredSentence> sentences,
        List<Mention> mentions,
        List<ArticleLabel> labels) {}
