package org.framewise.jobs.model.linear;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.SparseVector;
import org.framewise.features.vector.TermExtractor;
import org.framewise.jobs.model.MemberModel;

/** A fitted linear model. For one thread at a time. */
public final class LinearModel implements MemberModel {

    private static final int MOST_EVIDENCE = 5;

    private final FittedLinear fitted;
    private final TermExtractor extractor;

    /** @param encoder makes the embeddings that it looks at, if any */
    public LinearModel(FittedLinear fitted, TextEncoder encoder) {
        this.fitted = fitted;
        this.extractor = new TermExtractor(fitted.vocabulary().blocks(), encoder);
    }

    @Override
    public float[] score(TextUnit unit) {
        return fitted.weights().probabilities(vector(unit));
    }

    /** Terms with the largest products of value and weight, such as {@code +0.41 "false flag"}. */
    @Override
    public List<String> evidence(TextUnit unit, int label) {
        SparseVector vector = vector(unit);
        Map<Integer, String> names = extractor.names(unit, fitted.vocabulary());
        return IntStream.range(0, vector.indices().length)
                .filter(i -> part(vector, i, label) > 0 && names.containsKey(vector.indices()[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -part(vector, i, label)))
                .limit(MOST_EVIDENCE)
                .map(i ->
                        String.format(Locale.ROOT, "+%.2f %s", part(vector, i, label), names.get(vector.indices()[i])))
                .toList();
    }

    private double part(SparseVector vector, int i, int label) {
        return vector.values()[i] * fitted.weights().weight(vector.indices()[i], label);
    }

    private SparseVector vector(TextUnit unit) {
        return fitted.vocabulary().vector(extractor.extract(unit));
    }
}
