package org.framewise.jobs.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.event.EventMatch;
import org.framewise.datasets.event.EventMatcher;
import org.framewise.features.language.LanguageDetector;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.sentence.SentenceSplitter;
import org.framewise.features.text.TextUnit;

/** Scores articles one by one: what it says of one never depends on another. One instance a thread. */
public final class ArticleScorer {

    private final EventMatcher events;
    private final List<LabelScorer> scorers;
    private final Attributor voices;
    private final StanceReader stances;
    private final LanguageDetector languages = new LanguageDetector();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Map<String, Long> timesNamed;

    ArticleScorer(List<Event> events, List<LabelScorer> scorers, Attributor voices, StanceReader stances) {
        this.events = new EventMatcher(events);
        this.scorers = List.copyOf(scorers);
        this.voices = voices;
        this.stances = stances;
        this.timesNamed = scorers.stream()
                .flatMap(scorer -> scorer.labels().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The whole of what is found in one article. */
    public ScoredArticle score(Article article) {
        String language = article.language().isEmpty() ? languages.detect(article.text()) : article.language();
        EventMatch match = events.match(article);
        List<Sentence> split = splitter.split(article.text(), language);
        List<String> texts = Units.texts(article.text(), split);
        List<Attribution> voiced = voices.attribute(
                article.text(), split.stream().map(Sentence::span).toList(), language);
        Map<Integer, TextUnit> units = Units.ofSentences(article, match.event(), split, texts);
        List<ScoredSentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Best best = new Best(scorers);
        for (Sentence sentence : split) {
            Attribution voice = voiced.get(sentence.index());
            Map<String, Float> probabilities = new TreeMap<>();
            ScoredSentence scored = sentence(sentence, texts.get(sentence.index()), voice, probabilities);
            sentences.add(scored);
            if (units.containsKey(sentence.index())) {
                score(units.get(sentence.index()), scored, voice, best, mentions);
            }
        }
        String event = match.unknownId().orElse(match.event().id());
        return new ScoredArticle(
                article, event, language, sentences, mentions, summary(article, match.event(), best, mentions));
    }

    private void score(TextUnit unit, ScoredSentence sentence, Attribution voice, Best best, List<Mention> mentions) {
        for (LabelScorer scorer : scorers) {
            if (scorer.readsArticles()) {
                continue;
            }
            float[] scores = scorer.score(unit);
            best.add(scorer, scores);
            for (int label = 0; label < scores.length; label++) {
                sentence.probabilities().put(key(scorer, label), scores[label]);
            }
            mentions.addAll(
                    scorer.mentions(unit, scores, sentence, label -> stances.stance(sentence.text(), voice, label)));
        }
    }

    /** A label's own id where no other taxonomy of the run has it too. */
    private String key(LabelScorer scorer, int label) {
        String id = scorer.labels().get(label);
        return timesNamed.get(id) == 1 ? id : scorer.taxonomy() + ":" + id;
    }

    private List<ArticleLabel> summary(Article article, Event event, Best best, List<Mention> mentions) {
        List<ArticleLabel> labels = new ArrayList<>();
        for (LabelScorer scorer : scorers) {
            float[] scores = scorer.readsArticles() ? scorer.score(Units.ofArticle(article, event)) : best.of(scorer);
            labels.addAll(scorer.summary(scores, mentions));
        }
        return labels;
    }

    private static ScoredSentence sentence(
            Sentence sentence, String text, Attribution voice, Map<String, Float> probabilities) {
        return new ScoredSentence(
                sentence.index(),
                sentence.span(),
                text,
                sentence.boilerplate(),
                id(voice.type()),
                id(voice.source().kind()),
                voice.source().name(),
                probabilities);
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The highest score of each label so far. */
    private static final class Best {

        private final Map<LabelScorer, float[]> scores = new HashMap<>();

        Best(List<LabelScorer> scorers) {
            scorers.forEach(
                    scorer -> scores.put(scorer, new float[scorer.labels().size()]));
        }

        void add(LabelScorer scorer, float[] more) {
            float[] highest = of(scorer);
            for (int label = 0; label < more.length; label++) {
                highest[label] = Math.max(highest[label], more[label]);
            }
        }

        float[] of(LabelScorer scorer) {
            return scores.get(scorer);
        }
    }
}
