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
        float[][] idf = new float[blocks.size()][];
        for (int b = 0; b < blocks.size(); b++) {
            TermValues documents = documentFrequencies(units, b);
            fit(blocks.get(b).terms(), documents, units.size(), keys, idf, b);
        }
        return new Vocabulary(blocks, keys, idf);
    }

    private static TermValues documentFrequencies(List<List<TermValues>> units, int block) {
        int length =
                units.stream().mapToInt(unit -> unit.get(block).keys().length).sum();
        int[] all = new int[length];
        int size = 0;
        for (List<TermValues> unit : units) {
            int[] keys = unit.get(block).keys();
            System.arraycopy(keys, 0, all, size, keys.length);
            size += keys.length;
        }
        return TermValues.counted(all, size);
    }

    private static void fit(Terms terms, TermValues documents, int units, int[][] keys, float[][] idf, int block) {
        int[] kept = new int[documents.keys().length];
        float[] weights = new float[kept.length];
        int size = 0;
        double most = terms.weighted() ? MOST_DOCUMENTS * units : units;
        for (int i = 0; i < kept.length; i++) {
            int df = (int) documents.values()[i];
            if (df >= terms.minDocuments() && df <= most) {
                kept[size] = documents.keys()[i];
                weights[size++] = (float) (Math.log((1.0 + units) / (1.0 + df)) + 1);
            }
        }
        keys[block] = Arrays.copyOf(kept, size);
        idf[block] = Arrays.copyOf(weights, size);
    }
}
