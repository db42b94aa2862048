package org.framewise.jobs.model.linear;

import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.SparseVector;
import org.framewise.features.vector.TermValues;
import org.framewise.features.vector.Vocabulary;
import org.framewise.features.vector.VocabularyBuilder;
import org.framewise.jobs.model.Learner;

/** One logistic regression a label, and perhaps one for having none, over the units' terms; vocabulary and weights come from the training units alone. */
public final class LinearLearner implements Learner<LinearSetting> {

    private final List<FeatureBlock> blocks;
    private final List<List<TermValues>> terms;
    private final boolean[][] gold;
    private final Coupling coupling;
    private final Solver solver;
    private final List<LinearSetting> settings;

    /**
     * @param terms for each unit its terms, one entry a block
     * @param gold units × labels
     */
    public LinearLearner(
            List<FeatureBlock> blocks,
            List<List<TermValues>> terms,
            boolean[][] gold,
            Coupling coupling,
            Solver solver,
            List<LinearSetting> settings) {
        this.blocks = List.copyOf(blocks);
        this.terms = List.copyOf(terms);
        this.gold = gold;
        this.coupling = coupling;
        this.solver = solver;
        this.settings = List.copyOf(settings);
    }

    @Override
    public List<LinearSetting> settings() {
        return settings;
    }

    @Override
    public float[][][] scores(int[] train, int[] test) {
        Vocabulary vocabulary = vocabulary(train);
        Solver.Problem problem = solver.prepare(vectors(vocabulary, train), vocabulary.size());
        List<SparseVector> unseen = vectors(vocabulary, test);
        return settings.stream()
                .map(setting -> {
                    LinearWeights weights = weights(problem, vocabulary, train, setting);
                    return unseen.stream().map(weights::probabilities).toArray(float[][]::new);
                })
                .toArray(float[][][]::new);
    }

    /** Learns from the units of {@code train} with one setting. */
    public FittedLinear fit(int[] train, LinearSetting setting) {
        Vocabulary vocabulary = vocabulary(train);
        Solver.Problem problem = solver.prepare(vectors(vocabulary, train), vocabulary.size());
        return new FittedLinear(vocabulary, weights(problem, vocabulary, train, setting));
    }

    private Vocabulary vocabulary(int[] train) {
        return VocabularyBuilder.fit(
                blocks, IntStream.of(train).mapToObj(terms::get).toList());
    }

    private List<SparseVector> vectors(Vocabulary vocabulary, int[] units) {
        return IntStream.of(units)
                .mapToObj(unit -> vocabulary.vector(terms.get(unit)))
                .toList();
    }

    /** How the labels' probabilities hang together. */
    public Coupling coupling() {
        return coupling;
    }

    private LinearWeights weights(Solver.Problem problem, Vocabulary vocabulary, int[] train, LinearSetting setting) {
        List<double[]> columns = IntStream.range(0, coupling.columns(gold[0].length))
                .parallel()
                .mapToObj(label -> column(problem, vocabulary, train, setting, label))
                .toList();
        return LinearWeights.of(columns, coupling);
    }

    private double[] column(
            Solver.Problem problem, Vocabulary vocabulary, int[] train, LinearSetting setting, int label) {
        boolean[] positive = new boolean[train.length];
        int positives = 0;
        for (int i = 0; i < train.length; i++) {
            positive[i] = has(gold[train[i]], label);
            positives += positive[i] ? 1 : 0;
        }
        if (positives == 0 || positives == train.length) {
            double[] constant = new double[vocabulary.size() + 1];
            constant[vocabulary.size()] = positives == 0 ? -20 : 20;
            return constant;
        }
        return problem.fit(positive, setting);
    }

    /** Whether a unit has a label, or, after the last of them, none. */
    private static boolean has(boolean[] labels, int label) {
        return label < labels.length
                ? labels[label]
                : IntStream.range(0, labels.length).noneMatch(i -> labels[i]);
    }
}
