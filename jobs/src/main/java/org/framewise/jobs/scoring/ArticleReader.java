package org.framewise.jobs.scoring;

import java.util.List;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.event.EventMatch;
import org.framewise.datasets.event.EventMatcher;
import org.framewise.features.language.LanguageDetector;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.sentence.SentenceSplitter;

/** Takes articles apart: language, event, sentences, speakers. One instance a thread. */
final class ArticleReader {

    private final EventMatcher events;
    private final Attributor voices;
    private final LanguageDetector languages = new LanguageDetector();
    private final SentenceSplitter splitter = new SentenceSplitter();

    ArticleReader(List<Event> events, Attributor voices) {
        this.events = new EventMatcher(events);
        this.voices = voices;
    }

    ArticleReading read(Article article) {
        String language = article.language().isEmpty() ? languages.detect(article.text()) : article.language();
        EventMatch match = events.match(article);
        List<Sentence> sentences = splitter.split(article.text(), language);
        List<String> texts = Units.texts(article.text(), sentences);
        List<Attribution> voiced = voices.attribute(
                article.text(), sentences.stream().map(Sentence::span).toList(), language);
        return new ArticleReading(
                article,
                match.event(),
                match.unknownId().orElse(match.event().id()),
                language,
                sentences,
                texts,
                voiced,
                Units.ofSentences(article, match.event(), sentences, texts));
    }
}
