package org.framewise.jobs.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.stance.StanceJudge;

/** A classifier and where its labels stand in their taxonomy. */
final class LabelScorer {

    private final Classifier classifier;
    private final Optional<Taxonomy> taxonomy;
    private final StanceJudge judge;
    private final List<String> axes;

    /** @param judge says how sentences stand to the labels */
    LabelScorer(Classifier classifier, Optional<Taxonomy> taxonomy, StanceJudge judge) {
        this.classifier = classifier;
        this.taxonomy = taxonomy;
        this.judge = judge;
        this.axes = classifier.labels().stream()
                .map(label -> taxonomy.flatMap(labels -> labels.label(label))
                        .map(Label::axis)
                        .orElse(""))
                .toList();
    }

    boolean isFor(Taxonomy taxonomy) {
        return classifier.taxonomy().equals(taxonomy.id());
    }

    String taxonomy() {
        return classifier.taxonomy();
    }

    /** Where its labels are explained; empty for a model without a taxonomy. */
    Optional<Taxonomy> taxonomyFile() {
        return taxonomy;
    }

    /** Whether it learned that language, as far as anybody knows. */
    boolean reads(String language) {
        return language.isEmpty()
                || classifier.languages().isEmpty()
                || classifier.languages().contains(language);
    }

    boolean readsArticles() {
        return classifier.target() == Target.ARTICLE;
    }

    List<String> labels() {
        return classifier.labels();
    }

    float[] score(TextUnit unit) {
        return classifier.score(unit);
    }

    /** The labels that the scores speak for, as mentions of one sentence. */
    List<Mention> mentions(TextUnit unit, float[] scores, ScoredSentence sentence, StanceOfLabel stance) {
        return mentions(unit, scores, classifier.decide(scores), sentence, stance);
    }

    /** The labels that are wanted, accepted or not, likeliest first. */
    List<Candidate> candidates(
            TextUnit unit, float[] scores, LabelWish wish, ScoredSentence sentence, StanceOfLabel stance) {
        BitSet wanted = new BitSet();
        IntStream.range(0, scores.length)
                .filter(label -> wish.wants(labels().get(label), scores[label]))
                .forEach(wanted::set);
        BitSet accepted = classifier.decide(scores);
        return mentions(unit, scores, wanted, sentence, stance).stream()
                .map(mention -> new Candidate(mention, accepted.get(labels().indexOf(mention.label()))))
                .sorted(Candidate.LIKELIEST_FIRST)
                .toList();
    }

    private List<Mention> mentions(
            TextUnit unit, float[] scores, BitSet accepted, ScoredSentence sentence, StanceOfLabel stance) {
        List<Mention> mentions = new ArrayList<>();
        for (int label = accepted.nextSetBit(0); label >= 0; label = accepted.nextSetBit(label + 1)) {
            List<String> evidence = classifier.evidence(unit, label);
            mentions.add(new Mention(
                    sentence,
                    classifier.taxonomy(),
                    axes.get(label),
                    labels().get(label),
                    scores[label],
                    classifier.isSure(label, scores[label]),
                    stance.of(judge, labels().get(label), evidence),
                    evidence));
        }
        return mentions;
    }

    /** One row a label. */
    List<ArticleLabel> summary(float[] best, List<Mention> mentions) {
        List<ArticleLabel> rows = new ArrayList<>();
        for (int label = 0; label < best.length; label++) {
            String id = labels().get(label);
            List<Mention> own = mentions.stream()
                    .filter(mention ->
                            mention.label().equals(id) && mention.taxonomy().equals(classifier.taxonomy()))
                    .toList();
            rows.add(
                    new ArticleLabel(classifier.taxonomy(), axes.get(label), id, best[label], shares(own), first(own)));
        }
        return rows;
    }

    private static Map<String, Double> shares(List<Mention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(
                        Mention::stance,
                        Collectors.collectingAndThen(
                                Collectors.counting(), count -> (double) count / mentions.size())));
    }

    private static Optional<Integer> first(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.sentence().index()).findFirst();
    }
}
