package org.framewise.jobs.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.sentence.Sentence;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.stance.Claim;

/** Scores articles one by one: what it says of one never depends on another. One instance a thread. */
public final class ArticleScorer {

    private final ArticleReader reader;
    private final List<LabelScorer> scorers;
    private final Map<String, Long> timesNamed;

    ArticleScorer(ArticleReader reader, List<LabelScorer> scorers) {
        this.reader = reader;
        this.scorers = List.copyOf(scorers);
        this.timesNamed = scorers.stream()
                .flatMap(scorer -> scorer.labels().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The taxonomies that its labels come from, those that models bring along too. */
    public List<Taxonomy> taxonomies() {
        return scorers.stream()
                .flatMap(scorer -> scorer.taxonomyFile().stream())
                .toList();
    }

    /** The whole of what is found in one article. */
    public ScoredArticle score(Article article) {
        ArticleReading reading = reader.read(article);
        List<ScoredSentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        BestScores best = new BestScores(scorers);
        for (Sentence sentence : reading.sentences()) {
            ScoredSentence scored = sentence(reading, sentence);
            sentences.add(scored);
            if (reading.units().containsKey(sentence.index())) {
                score(reading, scored, best, mentions);
            }
        }
        return new ScoredArticle(
                article, reading.eventId(), reading.language(), sentences, mentions, summary(reading, best, mentions));
    }

    /** What each sentence was judged by. Classifiers of whole articles have no say in it. */
    public List<SentenceFindings> explain(Article article, LabelWish wish) {
        ArticleReading reading = reader.read(article);
        return reading.sentences().stream()
                .map(sentence -> findings(reading, sentence(reading, sentence), wish))
                .toList();
    }

    private SentenceFindings findings(ArticleReading reading, ScoredSentence sentence, LabelWish wish) {
        List<Candidate> candidates = new ArrayList<>();
        TextUnit unit = reading.units().get(sentence.index());
        for (LabelScorer scorer : scorers) {
            if (unit != null && !scorer.readsArticles() && scorer.reads(reading.language())) {
                candidates.addAll(scorer.candidates(
                        unit,
                        scorer.score(unit),
                        wish,
                        sentence,
                        (judge, label, evidence) -> judge.judge(claim(reading, sentence, label, evidence))));
            }
        }
        return new SentenceFindings(
                sentence, reading.language(), reading.event(), reading.voices().get(sentence.index()), candidates);
    }

    /** Every label of every classifier of sentences. */
    public List<String> sentenceLabels() {
        return scorers.stream()
                .filter(scorer -> !scorer.readsArticles())
                .flatMap(scorer -> scorer.labels().stream())
                .distinct()
                .toList();
    }

    private void score(ArticleReading reading, ScoredSentence sentence, BestScores best, List<Mention> mentions) {
        TextUnit unit = reading.units().get(sentence.index());
        for (LabelScorer scorer : scorers) {
            if (scorer.readsArticles() || !scorer.reads(reading.language())) {
                continue;
            }
            float[] scores = scorer.score(unit);
            best.add(scorer, scores);
            for (int label = 0; label < scores.length; label++) {
                sentence.probabilities().put(key(scorer, label), scores[label]);
            }
            mentions.addAll(scorer.mentions(
                    unit,
                    scores,
                    sentence,
                    (judge, label, evidence) -> judge.judge(claim(reading, sentence, label, evidence))));
        }
    }

    private static Claim claim(ArticleReading reading, ScoredSentence sentence, String label, List<String> evidence) {
        return new Claim(
                reading.units().get(sentence.index()),
                reading.language(),
                reading.voices().get(sentence.index()),
                label,
                EvidencePlaces.of(sentence.text(), evidence));
    }

    /** A label's own id where no other taxonomy of the run has it too. */
    private String key(LabelScorer scorer, int label) {
        String id = scorer.labels().get(label);
        return timesNamed.get(id) == 1 ? id : scorer.taxonomy() + ":" + id;
    }

    private List<ArticleLabel> summary(ArticleReading reading, BestScores best, List<Mention> mentions) {
        List<ArticleLabel> labels = new ArrayList<>();
        for (LabelScorer scorer : scorers) {
            float[] scores = scorer.readsArticles()
                    ? scorer.score(Units.ofArticle(reading.article(), reading.event()))
                    : best.of(scorer);
            labels.addAll(scorer.summary(scores, mentions));
        }
        return labels;
    }

    private static ScoredSentence sentence(ArticleReading reading, Sentence sentence) {
        Attribution voice = reading.voices().get(sentence.index());
        return new ScoredSentence(
                sentence.index(),
                sentence.span(),
                reading.texts().get(sentence.index()),
                sentence.boilerplate(),
                id(voice.type()),
                id(voice.source().kind()),
                voice.source().name(),
                new TreeMap<>());
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
