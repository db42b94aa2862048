package org.framewise.jobs.model.linear;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.SparseVector;
import org.framewise.features.vector.TermExtractor;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.model.decision.DecisionRule;

/** A fitted linear model. For one thread at a time. */
public final class LinearModel implements Classifier, Serializable {

    private static final int MOST_EVIDENCE = 5;

    private final String taxonomy;
    private final Target target;
    private final LabelScheme scheme;
    private final DecisionRule decision;
    private final FittedLinear fitted;
    private final Channels channels;
    private final Set<String> languages;
    private final TermExtractor extractor;

    /**
     * @param channels makes those of the model's channels that follow from a unit
     * @param languages that it learned from; empty where that is not known
     */
    public LinearModel(
            String taxonomy,
            Target target,
            LabelScheme scheme,
            DecisionRule decision,
            FittedLinear fitted,
            Channels channels,
            Set<String> languages) {
        this.taxonomy = taxonomy;
        this.target = target;
        this.scheme = scheme;
        this.decision = decision;
        this.fitted = fitted;
        this.channels = channels;
        this.languages = Set.copyOf(languages);
        this.extractor = new TermExtractor(fitted.vocabulary().blocks());
    }

    @Override
    public String taxonomy() {
        return taxonomy;
    }

    @Override
    public List<String> labels() {
        return scheme.labels();
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public float[] score(TextUnit unit) {
        return fitted.weights().probabilities(vector(channels.of(unit)));
    }

    @Override
    public BitSet decide(float[] scores) {
        return decision.decide(scores);
    }

    /** The label's cues, then terms with the largest products of value and weight, such as {@code +0.41 "false flag"}. */
    @Override
    public List<String> evidence(TextUnit unit, int label) {
        TextUnit full = channels.of(unit);
        SparseVector vector = vector(full);
        Map<Integer, String> names = extractor.names(full, fitted.vocabulary());
        Stream<String> terms = IntStream.range(0, vector.indices().length)
                .filter(i -> part(vector, i, label) > 0 && names.containsKey(vector.indices()[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -part(vector, i, label)))
                .limit(MOST_EVIDENCE)
                .map(i ->
                        String.format(Locale.ROOT, "+%.2f %s", part(vector, i, label), names.get(vector.indices()[i])));
        return Stream.concat(channels.evidence(unit, labels().get(label)).stream(), terms)
                .toList();
    }

    private double part(SparseVector vector, int i, int label) {
        return vector.values()[i] * fitted.weights().weight(vector.indices()[i], label);
    }

    private SparseVector vector(TextUnit unit) {
        return fitted.vocabulary().vector(extractor.extract(unit));
    }
}
