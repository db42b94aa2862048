package org.framewise.jobs.scoring;

import java.util.List;
import java.util.Map;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.event.Event;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.text.TextUnit;

/**
 * An article taken apart.
 *
 * @param eventId the event's id, or the one that the article names where it is not listed
 * @param texts each sentence's own text
 * @param voices who says each sentence
 * @param units the sentences to score, by index; boilerplate has none
 */
record ArticleReading(
        Article article,
        Event event,
        String eventId,
        String language,
        List<Sentence> sentences,
        List<String> texts,
        List<Attribution> voices,
        Map<Integer, TextUnit> units) {}
