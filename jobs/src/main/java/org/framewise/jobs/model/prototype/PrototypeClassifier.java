package org.framewise.jobs.model.prototype;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.prototype.likeness.Likeness;
import org.framewise.jobs.model.prototype.likeness.Prototype;
import org.framewise.jobs.model.prototype.likeness.Prototypes;

/**
 * Scores labels by what their taxonomy says about them, and nothing else. A label's strength is the weight of the cues
 * that match, less that of the counter-cues, plus up to 1 for being like its claim, definition and examples, so that likeness
 * ranks labels and tips the scales where cues hint at one; only where a label has no cues, or the words are the very same, does
 * likeness decide alone. Strength 2 is probability 0.5, strength 3 is 0.88, and no sign at all is 0.02. A label is at least as
 * probable as those that refine it. Only the unit's own text counts, not its context; but where the unit belongs to a known
 * event, a taxonomy that is told by roles gains 0.5 on any cue, so that a fair hint suffices there, and where it does not, a
 * cue whose slot any name may fill counts three quarters.
 */
public final class PrototypeClassifier implements Classifier, Serializable {

    private static final double STEEPNESS = 2;
    private static final double EVEN = 2;
    private static final double ACCEPTED = 0.5;
    /** What belonging to an event adds to a cue. */
    private static final double IN_EVENT = 0.5;

    private final transient List<LabelForm> forms;
    private final transient List<String> labels;
    /** The index of the label that a label refines, -1 for none. */
    private final transient int[] broader;

    /** Whether the taxonomy is about who did what in an event. */
    private final transient boolean readsRoles;

    private final transient TextEncoder encoder;
    private final transient CueReader cues;
    private final transient Prototypes prototypes;

    /** What travels; the rest is built again from it. */
    private record Form(CueReader cues, TextEncoder encoder) implements Serializable {

        private Object readResolve() {
            return new PrototypeClassifier(cues, encoder);
        }
    }

    /**
     * Compares texts by the {@linkplain StaticEncoder static encoder}.
     *
     * @throws org.framewise.datasets.BadInputException if a cue cannot be read
     */
    public PrototypeClassifier(Taxonomy taxonomy) {
        this(taxonomy, StaticEncoder.minilm());
    }

    /**
     * Compares texts by {@code encoder}.
     *
     * @throws org.framewise.datasets.BadInputException if a cue cannot be read
     */
    public PrototypeClassifier(Taxonomy taxonomy, TextEncoder encoder) {
        this(new CueReader(taxonomy), encoder);
    }

    /** Of the taxonomy whose cues are read, by {@code encoder}. */
    PrototypeClassifier(CueReader cues, TextEncoder encoder) {
        this.cues = cues;
        this.forms = cues.labels();
        this.encoder = encoder;
        labels = forms.stream().map(LabelForm::id).toList();
        broader =
                forms.stream().mapToInt(form -> labels.indexOf(form.broader())).toArray();
        readsRoles = forms.stream().anyMatch(LabelForm::namesRoles);
        List<Prototype> texts = IntStream.range(0, forms.size())
                .boxed()
                .flatMap(label -> forms.get(label).prototypes(label))
                .toList();
        prototypes = new Prototypes(encoder, forms.size(), texts, Reading::withoutNames);
    }

    private Object writeReplace() {
        return new Form(cues, encoder);
    }

    @Override
    public String taxonomy() {
        return cues.taxonomy();
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
        UnitCues found = cues.all(unit);
        Likeness[] likeness = prototypes.of(found.reading().withoutNames());
        float[] scores = new float[labels.size()];
        for (int label = 0; label < scores.length; label++) {
            double cued = cued(found.counted(label), found.reading().eventKnown() && readsRoles);
            double liked = forms.get(label).hasCues() ? likeness[label].besideCues() : likeness[label].alone();
            double strength = cued + liked;
            float own = (float) (1 / (1 + Math.exp(-STEEPNESS * (strength - EVEN))));
            raise(label, own, scores);
        }
        return scores;
    }

    private static double cued(List<Hit> counted, boolean inEvent) {
        double weight = counted.stream().mapToDouble(Hit::weight).sum();
        return weight > 0 && inEvent ? weight + IN_EVENT : weight;
    }

    /** What expresses a label expresses the broader one too. Ends on a cycle as well, as scores only rise. */
    private void raise(int label, float score, float[] scores) {
        for (int at = label; at >= 0 && scores[at] < score; at = broader[at]) {
            scores[at] = score;
        }
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

    /**
     * The cues with the words that they matched, then the example or claim whose wording is near; where a label has
     * nothing of its own to show, that of the labels which refine it.
     */
    @Override
    public List<String> evidence(TextUnit unit, int label) {
        UnitCues found = cues.all(unit);
        Likeness[] likeness = prototypes.of(found.reading().withoutNames());
        List<String> evidence = new ArrayList<>(evidence(found, label, likeness[label]));
        for (int narrower = 0; evidence.isEmpty() && narrower < broader.length; narrower++) {
            if (refines(narrower, label)) {
                evidence.addAll(evidence(found, narrower, likeness[narrower]));
            }
        }
        return evidence;
    }

    private boolean refines(int narrower, int label) {
        int steps = 0;
        int at = broader[narrower];
        while (at >= 0 && at != label && steps++ < broader.length) {
            at = broader[at];
        }
        return at == label;
    }

    private static List<String> evidence(UnitCues found, int label, Likeness likeness) {
        List<String> evidence = new ArrayList<>();
        for (Hit hit : found.counted(label)) {
            String kind = hit.weight() > 0 ? "cue: " : "counter-cue: ";
            evidence.add(
                    kind + hit.pattern() + " → \"" + found.reading().tokens().textOf(hit.range()) + '"');
        }
        if (likeness.matters()) {
            evidence.add(likeness.said());
        }
        return evidence;
    }
}
