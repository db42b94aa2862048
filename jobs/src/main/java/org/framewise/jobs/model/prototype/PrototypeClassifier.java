package org.framewise.jobs.model.prototype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Classifier;

/**
 * Scores labels by what their taxonomy says about them, and nothing else. A label's strength is the weight of the cues
 * that match, less that of the counter-cues, plus up to 2 for wording like its claim or its examples; strength 2 is
 * probability 0.5, strength 3 is 0.88, and no sign at all is 0.02. Only the unit's own text counts, not its context.
 */
public final class PrototypeClassifier implements Classifier, Serializable {

    private static final double STEEPNESS = 2;
    private static final double EVEN = 2;
    private static final double ACCEPTED = 0.5;

    private final transient String taxonomy;
    private final transient List<LabelForm> forms;
    private final transient List<String> labels;
    private final transient TextEncoder encoder;
    private final transient CueBook cues;
    private final transient Sentences sentences;
    private final transient UnitReader reader = new UnitReader();

    /** What travels; the rest is built again from it. */
    private record Form(String taxonomy, List<LabelForm> labels, TextEncoder encoder) implements Serializable {

        private Object readResolve() {
            return new PrototypeClassifier(taxonomy, labels, encoder);
        }
    }

    /**
     * Compares wording by hashed n-grams.
     *
     * @throws org.framewise.datasets.BadInputException if a cue cannot be read
     */
    public PrototypeClassifier(Taxonomy taxonomy) {
        this(taxonomy, new HashedNgramEncoder());
    }

    /**
     * Compares texts by {@code encoder}.
     *
     * @throws org.framewise.datasets.BadInputException if a cue cannot be read
     */
    public PrototypeClassifier(Taxonomy taxonomy, TextEncoder encoder) {
        this(taxonomy.id(), taxonomy.labels().stream().map(LabelForm::of).toList(), encoder);
    }

    private PrototypeClassifier(String taxonomy, List<LabelForm> forms, TextEncoder encoder) {
        this.taxonomy = taxonomy;
        this.forms = forms;
        this.encoder = encoder;
        labels = forms.stream().map(LabelForm::id).toList();
        cues = new CueBook(taxonomy, forms);
        sentences = new Sentences(encoder, forms);
    }

    private Object writeReplace() {
        return new Form(taxonomy, forms, encoder);
    }

    @Override
    public String taxonomy() {
        return taxonomy;
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public Target target() {
        return Target.SENTENCE;
    }

    @Override
    public float[] score(TextUnit unit) {
        Reading reading = reader.read(unit);
        List<List<Hit>> hits = cues.hits(reading, labels.size());
        Nearest[] nearest = sentences.nearest(reading, labels.size());
        float[] scores = new float[labels.size()];
        for (int label = 0; label < scores.length; label++) {
            double strength = nearest[label].bonus();
            for (Hit hit : Hit.counted(hits.get(label))) {
                strength += hit.weight();
            }
            scores[label] = (float) (1 / (1 + Math.exp(-STEEPNESS * (strength - EVEN))));
        }
        return scores;
    }

    /** Labels that reach 0.5; of an exclusive axis perhaps several; residual ones only where there is no other. */
    @Override
    public BitSet decide(float[] scores) {
        BitSet accepted = new BitSet();
        BitSet residual = new BitSet();
        for (int label = 0; label < scores.length; label++) {
            if (scores[label] >= ACCEPTED) {
                (forms.get(label).residual() ? residual : accepted).set(label);
            }
        }
        return accepted.isEmpty() ? residual : accepted;
    }

    /** The cues with the words that they matched, then the example or claim whose wording is near. */
    @Override
    public List<String> evidence(TextUnit unit, int label) {
        Reading reading = reader.read(unit);
        List<String> evidence = new ArrayList<>();
        for (Hit hit : Hit.counted(cues.hits(reading, labels.size()).get(label))) {
            String kind = hit.weight() > 0 ? "cue: " : "counter-cue: ";
            evidence.add(kind + hit.pattern() + " → \"" + reading.tokens().textOf(hit.range()) + '"');
        }
        Nearest nearest = sentences.nearest(reading, labels.size())[label];
        if (nearest.matters()) {
            evidence.add(nearest.toString());
        }
        return evidence;
    }
}
