package org.framewise.features.vector;

import java.util.Arrays;
import java.util.List;

/** Fits a {@link Vocabulary} on training units. */
public final class VocabularyBuilder {

    /** A term in more than this share of the units says nothing about any of them. */
    private static final double MOST_DOCUMENTS = 0.9;

    private VocabularyBuilder() {}

    /**
     * @param units the training units' terms, each with one entry a block
     * @return the terms in enough and not too many of them
     */
    public static Vocabulary fit(List<FeatureBlock> blocks, List<List<TermValues>> units) {
        int[][] keys = new int[blocks.size()][];
        float[][] statistics = new float[blocks.size()][];
        for (int b = 0; b < blocks.size(); b++) {
            int block = b;
            List<TermValues> own = units.stream().map(unit -> unit.get(block)).toList();
            TermValues fitted = blocks.get(b).terms().dense()
                    ? means(own)
                    : inverseDocumentFrequencies(blocks.get(b).terms(), own);
            keys[b] = fitted.keys();
            statistics[b] = fitted.values();
        }
        return new Vocabulary(blocks, keys, statistics);
    }

    /** Over the units that have an embedding. */
    private static TermValues means(List<TermValues> units) {
        List<float[]> vectors = units.stream()
                .map(TermValues::values)
                .filter(values -> values.length > 0)
                .toList();
        double[] sums = new double[vectors.isEmpty() ? 0 : vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int dimension = 0; dimension < sums.length; dimension++) {
                sums[dimension] += vector[dimension];
            }
        }
        float[] means = new float[sums.length];
        for (int dimension = 0; dimension < means.length; dimension++) {
            means[dimension] = (float) (sums[dimension] / vectors.size());
        }
        return TermValues.dense(means);
    }

    private static TermValues inverseDocumentFrequencies(Terms terms, List<TermValues> units) {
        TermValues documents = documentFrequencies(units);
        int[] kept = new int[documents.keys().length];
        float[] weights = new float[kept.length];
        int size = 0;
        double most = terms.weighted() ? MOST_DOCUMENTS * units.size() : units.size();
        for (int i = 0; i < kept.length; i++) {
            int df = (int) documents.values()[i];
            if (df >= terms.minDocuments() && df <= most) {
                kept[size] = documents.keys()[i];
                weights[size++] = (float) (Math.log((1.0 + units.size()) / (1.0 + df)) + 1);
            }
        }
        return new TermValues(Arrays.copyOf(kept, size), Arrays.copyOf(weights, size));
    }

    private static TermValues documentFrequencies(List<TermValues> units) {
        int[] all = new int[units.stream().mapToInt(unit -> unit.keys().length).sum()];
        int size = 0;
        for (TermValues unit : units) {
            System.arraycopy(unit.keys(), 0, all, size, unit.keys().length);
            size += unit.keys().length;
        }
        return TermValues.counted(all, size);
    }
}
