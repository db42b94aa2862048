package org.framewise.features.quotation.tagged.sequence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The averaged structured perceptron of Collins, "Discriminative Training Methods for Hidden Markov Models" (EMNLP 2002).
 * The same sentences in the same order, rounds and seed give the same model.
 */
public final class PerceptronTrainer {

    private final SequenceModel model;
    private final float[] lagging;
    private final int rounds;
    private final long seed;
    private long step = 1;

    /** @param bits the feature table has two to that many rows */
    public PerceptronTrainer(int tags, int bits, int rounds, long seed) {
        this.model = new SequenceModel(tags, bits);
        this.lagging = new float[model.weights().length];
        this.rounds = rounds;
        this.seed = seed;
    }

    /** The model learned from the sentences and their tags. */
    public SequenceModel train(List<TaggedSequence> sentences) {
        Random random = new Random(seed);
        List<TaggedSequence> order = new ArrayList<>(sentences);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        float[] averaged = model.weights().clone();
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] -= lagging[i] / step;
        }
        return new SequenceModel(model.tags(), averaged);
    }

    private void learn(TaggedSequence sentence) {
        Sequence words = sentence.words();
        int[] found = model.tag(words);
        int before = 0;
        int foundBefore = 0;
        for (int at = 0; at < found.length; at++) {
            int right = sentence.tags()[at];
            if (found[at] != right) {
                move(words.features()[at], right, found[at]);
            }
            if (found[at] != right || foundBefore != before) {
                moveEdges(words.edges()[at], before, right, 1);
                moveEdges(words.edges()[at], foundBefore, found[at], -1);
            }
            before = right;
            foundBefore = found[at];
        }
        step++;
    }

    private void move(int[] features, int right, int wrong) {
        for (int feature : features) {
            int row = model.row(feature);
            add(row + right, 1);
            add(row + wrong, -1);
        }
    }

    private void moveEdges(int[] edges, int before, int tag, int by) {
        for (int edge : edges) {
            add(model.row(edge, before) + tag, by);
        }
    }

    private void add(int weight, float by) {
        model.weights()[weight] += by;
        lagging[weight] += step * by;
    }
}
