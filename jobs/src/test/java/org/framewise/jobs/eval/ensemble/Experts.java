package org.framewise.jobs.eval.ensemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Units of one label, and experts that each see a sign of it of their own, blurred.
 *
 * @param gold for each unit whether it carries label 0
 * @param signs experts × units: above 0 speaks for the label
 */
record Experts(List<BitSet> gold, double[][] signs) {

    /** @param blurs for each expert the standard deviation around the truth, which is 1 or -1 */
    static Experts of(int units, long seed, double share, double... blurs) {
        Random random = new Random(seed);
        List<BitSet> gold = new ArrayList<>();
        double[][] signs = new double[blurs.length][units];
        for (int unit = 0; unit < units; unit++) {
            BitSet labels = new BitSet();
            labels.set(0, random.nextDouble() < share);
            gold.add(labels);
            for (int expert = 0; expert < blurs.length; expert++) {
                signs[expert][unit] = (labels.get(0) ? 1 : -1) + blurs[expert] * random.nextGaussian();
            }
        }
        return new Experts(gold, signs);
    }

    /** Units × 1: what an expert says, whose log odds are its sign times {@code sure}. */
    float[][] scores(int expert, double sure) {
        float[][] scores = new float[gold.size()][];
        for (int unit = 0; unit < scores.length; unit++) {
            scores[unit] = new float[] {(float) (1 / (1 + Math.exp(-sure * signs[expert][unit])))};
        }
        return scores;
    }

    int[] units() {
        return IntStream.range(0, gold.size()).toArray();
    }

    /** Five, in turn. */
    int[] folds() {
        return IntStream.range(0, gold.size()).map(unit -> unit % 5).toArray();
    }
}
