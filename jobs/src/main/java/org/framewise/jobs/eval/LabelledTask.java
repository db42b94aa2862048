package org.framewise.jobs.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.model.LabelScheme;

/**
 * A labelled corpus with its labels as numbers.
 *
 * @param gold for each example its labels, as indices into the scheme's
 */
public record LabelledTask(LabelledCorpus corpus, LabelScheme scheme, List<BitSet> gold) {

    /**
     * @param taxonomy says which label refines which, and which one is residual
     */
    public static LabelledTask of(LabelledCorpus corpus, Optional<Taxonomy> taxonomy) {
        return of(corpus, scheme(corpus, taxonomy));
    }

    /** The corpus against a model's labels; labels that the model does not know are left out of the gold ones. */
    public static LabelledTask of(LabelledCorpus corpus, LabelScheme scheme) {
        List<BitSet> gold = corpus.examples().stream()
                .map(example -> labels(example, scheme))
                .toList();
        return new LabelledTask(corpus, scheme, gold);
    }

    private static BitSet labels(Example example, LabelScheme scheme) {
        BitSet labels = new BitSet(scheme.size());
        example.labels().forEach(label -> scheme.indexOf(label).ifPresent(labels::set));
        return labels;
    }

    private static LabelScheme scheme(LabelledCorpus corpus, Optional<Taxonomy> taxonomy) {
        List<String> labels = corpus.labels();
        List<Integer> broader = new ArrayList<>();
        int residual = -1;
        for (int i = 0; i < labels.size(); i++) {
            String id = labels.get(i);
            Optional<Label> label = taxonomy.flatMap(known -> known.label(id));
            int parent = label.flatMap(Label::broader).map(labels::indexOf).orElse(-1);
            broader.add(parent < 0 ? i : parent);
            residual = label.map(Label::residual).orElse(false) ? i : residual;
        }
        return new LabelScheme(labels, broader, residual, corpus.singleLabel());
    }

    /** For each example the article or thread that it belongs to. */
    public List<String> groups() {
        return corpus.examples().stream().map(Example::group).toList();
    }

    /** The share with two labels or more among the examples that have any; 0 where none has. */
    public double shareWithSeveral() {
        long labelled = gold.stream().filter(labels -> !labels.isEmpty()).count();
        long several = gold.stream().filter(labels -> labels.cardinality() > 1).count();
        return labelled == 0 ? 0 : (double) several / labelled;
    }

    /** Examples × labels. */
    public boolean[][] matrix() {
        return gold.stream()
                .map(labels -> {
                    boolean[] row = new boolean[scheme.size()];
                    IntStream.range(0, row.length).forEach(label -> row[label] = labels.get(label));
                    return row;
                })
                .toArray(boolean[][]::new);
    }
}
