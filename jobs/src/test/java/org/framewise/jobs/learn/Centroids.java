package org.framewise.jobs.learn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Terms;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.learn.data.Units;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.channel.Channels;

/** A label is the mean of its units' embeddings: a unit has it as far as it lies nearer to that than to the mean of the others. */
final class Centroids implements Learner<String> {

    private static final double STEEPNESS = 8;

    private final List<double[]> vectors;
    private final boolean[][] gold;

    Centroids(LabelledTask task) {
        boolean events = Units.channels(task.corpus()).contains(Channels.PHRASES);
        String channel = events ? Channels.PHRASES : FeatureBlock.TEXT;
        Terms terms = task.corpus().target() == Target.ARTICLE ? Terms.SENTENCES : Terms.EMBEDDING;
        BagReader reader = new BagReader(List.of(new FeatureBlock(channel, terms, 1)), TextEncoder.of("bge-small"));
        Channels channels = new Channels(Set.of(channel), Optional.empty());
        vectors = Units.of(task.corpus()).parallelStream()
                .map(unit -> mean(reader, channels.of(unit)))
                .toList();
        gold = task.matrix();
    }

    private static double[] mean(BagReader reader, TextUnit unit) {
        float[][] items = reader.read(unit);
        double[] mean = new double[items[0].length];
        for (float[] item : items) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += item[i] / items.length;
            }
        }
        return mean;
    }

    @Override
    public List<String> settings() {
        return List.of("centroids");
    }

    @Override
    public float[][][] scores(int[] train, int[] test) {
        double[] centre = mean(train, unit -> true);
        float[][] scores = new float[test.length][gold[0].length];
        for (int label = 0; label < gold[0].length; label++) {
            int l = label;
            double[] with = mean(train, unit -> gold[unit][l]);
            double[] without = mean(train, unit -> !gold[unit][l]);
            for (int i = 0; i < test.length; i++) {
                double[] unit = vectors.get(test[i]);
                double near = cosine(unit, with, centre) - cosine(unit, without, centre);
                scores[i][label] = (float) (1 / (1 + Math.exp(-STEEPNESS * near)));
            }
        }
        return new float[][][] {scores};
    }

    private double[] mean(int[] units, IntPredicate kept) {
        double[] mean = new double[vectors.get(0).length];
        int[] own = IntStream.of(units).filter(kept).toArray();
        for (int unit : own) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vectors.get(unit)[i] / own.length;
            }
        }
        return mean;
    }

    private static double cosine(double[] one, double[] other, double[] centre) {
        double product = 0;
        double ones = 1e-9;
        double others = 1e-9;
        for (int i = 0; i < one.length; i++) {
            double a = one[i] - centre[i];
            double b = other[i] - centre[i];
            product += a * b;
            ones += a * a;
            others += b * b;
        }
        return product / Math.sqrt(ones * others);
    }
}
