package org.framewise.jobs.model.prototype;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Terms;
import org.framewise.jobs.model.MemberModel;

/**
 * What a taxonomy says of a text, as a member of an ensemble: it needs no examples, and so stands beside what was learned from
 * few. An article gets for each label the highest score of its sentences. For one thread at a time.
 */
public final class TaxonomyModel implements MemberModel {

    private static final int NONE = -1;

    private final PrototypeClassifier classifier;
    private final BagReader sentences;
    private final Target target;
    /** For each label of the task the classifier's, or {@link #NONE}. */
    private final int[] places;

    /**
     * @param cues of the taxonomy, with its labels
     * @param labels of the task; what the taxonomy does not know scores 0
     * @param encoder compares texts with the taxonomy's
     */
    public TaxonomyModel(CueReader cues, List<String> labels, Target target, TextEncoder encoder) {
        this.classifier = new PrototypeClassifier(cues, encoder);
        this.sentences = new BagReader(List.of(new FeatureBlock(FeatureBlock.TEXT, Terms.SENTENCES, 1)), encoder);
        this.target = target;
        this.places = labels.stream().mapToInt(classifier.labels()::indexOf).toArray();
    }

    /** Whether it knows any of the task's labels. */
    public boolean knowsAny() {
        return IntStream.of(places).anyMatch(place -> place != NONE);
    }

    @Override
    public float[] score(TextUnit unit) {
        float[] scores = new float[places.length];
        parts(unit).map(classifier::score).forEach(found -> raise(scores, found));
        return scores;
    }

    private Stream<TextUnit> parts(TextUnit unit) {
        return target == Target.ARTICLE
                ? sentences.sentences(unit).stream()
                        .map(text -> new TextUnit(text, unit.context(), unit.position(), unit.event()))
                : Stream.of(unit);
    }

    private void raise(float[] scores, float[] found) {
        for (int label = 0; label < places.length; label++) {
            if (places[label] != NONE) {
                scores[label] = Math.max(scores[label], found[places[label]]);
            }
        }
    }

    /** That of the article's sentence which speaks loudest. */
    @Override
    public List<String> evidence(TextUnit unit, int label) {
        if (places[label] == NONE) {
            return List.of();
        }
        TextUnit loudest = unit;
        float highest = 0;
        for (TextUnit part : parts(unit).toList()) {
            float score = classifier.score(part)[places[label]];
            loudest = score > highest ? part : loudest;
            highest = Math.max(highest, score);
        }
        return classifier.evidence(loudest, places[label]);
    }
}
