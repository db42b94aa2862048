package org.framewise.jobs.model.prototype.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * From cosines with prototypes to how much liker a text is to one label than to the others. Encoders differ in how alike any
 * two texts are to them, and taxonomies in how alike their labels are, so a cosine is read as so many standard deviations of
 * those between sentences of different labels, above the prototype's mean with neutral sentences. A label's prototypes are
 * pooled by a soft maximum, as one that is near may be so by chance; the mean of the other labels is taken off where it is above 0, as
 * a text about the event is like all of them; and what remains is scaled by what sentences of other labels get.
 */
final class Margins {

    /** Between the mean (0) and the maximum (infinity). */
    private static final double SHARPNESS = 0.5;

    /** As if so many labels stood beside the others that nothing is like: few labels say little of what a text is like at all. */
    private static final int NEUTRAL = 3;

    /** So many deviations above neutral sentences two sentences do not come by chance. */
    private static final double BEYOND_CHANCE = 4;

    /**
     * A mean and a standard deviation.
     *
     * @param deviation above 0; 1 where nothing varies
     */
    private record Scale(double mean, double deviation) {

        /** Of finite numbers; 0 and 1 where there are none. */
        static Scale of(DoubleStream numbers) {
            double[] values = numbers.filter(Double::isFinite).toArray();
            double mean = DoubleStream.of(values).average().orElse(0);
            double variance = DoubleStream.of(values)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            return new Scale(mean, variance > 0 ? Math.sqrt(variance) : 1);
        }

        /** How many deviations a number lies above the mean. */
        double of(double number) {
            return (number - mean) / deviation;
        }
    }

    private final List<Prototype> prototypes;
    /** How many prototypes each label has. */
    private final int[] counts;

    private final double[] neutral;
    private final double spread;
    private final double chance;
    private final Scale margin;

    /**
     * @param background for each neutral sentence its cosines with the prototypes
     * @param own for each prototype its cosines with all of them
     */
    Margins(List<Prototype> prototypes, int labels, List<float[]> background, List<float[]> own) {
        this.prototypes = prototypes;
        counts = new int[labels];
        prototypes.forEach(prototype -> counts[prototype.label()]++);
        neutral = IntStream.range(0, prototypes.size())
                .mapToDouble(i ->
                        Scale.of(background.stream().mapToDouble(row -> row[i])).mean())
                .toArray();
        Scale cosines = Scale.of(background.stream()
                .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(i -> row[i])));
        chance = cosines.mean() + BEYOND_CHANCE * cosines.deviation();
        spread = Math.max(cosines.deviation(), spreadOf(own));
        Scale plain = Scale.of(background.stream().map(this::pooled).flatMapToDouble(Margins::unscaled));
        Scale others = Scale.of(IntStream.range(0, own.size())
                .filter(i -> prototypes.get(i).quoted())
                .boxed()
                .flatMapToDouble(i -> ofOthers(own.get(i), prototypes.get(i).label())));
        margin = new Scale(plain.mean(), Math.max(plain.deviation(), others.deviation()));
    }

    /** How far cosines between labels lie from those with neutral sentences; 0 where there is one label. */
    private double spreadOf(List<float[]> own) {
        double mean = IntStream.range(0, own.size())
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, own.size())
                        .filter(j ->
                                prototypes.get(i).label() != prototypes.get(j).label())
                        .mapToDouble(j -> Math.pow(own.get(i)[j] - neutral[j], 2)))
                .average()
                .orElse(0);
        return Math.sqrt(mean);
    }

    /** The cosine that two sentences may have by chance. */
    double chance() {
        return chance;
    }

    /** One a label, about 0 for neutral sentences; 0 for a label without prototypes. */
    double[] of(float[] cosines) {
        return unscaled(pooled(cosines))
                .map(value -> Double.isNaN(value) ? 0 : margin.of(value))
                .toArray();
    }

    /** What a sentence of one label gets for the others. */
    private DoubleStream ofOthers(float[] cosines, int label) {
        double[] pooled = pooled(cosines);
        pooled[label] = Double.NaN;
        return unscaled(pooled);
    }

    private static DoubleStream unscaled(double[] pooled) {
        double[] known = Arrays.stream(pooled).filter(Double::isFinite).toArray();
        double sum = DoubleStream.of(known).sum();
        return DoubleStream.of(pooled).map(value -> value - Math.max(0, (sum - value) / (known.length - 1 + NEUTRAL)));
    }

    /** NaN for a label without prototypes. */
    private double[] pooled(float[] cosines) {
        double[] sums = new double[counts.length];
        for (int i = 0; i < cosines.length; i++) {
            sums[prototypes.get(i).label()] += Math.exp(SHARPNESS * (cosines[i] - neutral[i]) / spread);
        }
        return IntStream.range(0, sums.length)
                .mapToDouble(
                        label -> counts[label] == 0 ? Double.NaN : Math.log(sums[label] / counts[label]) / SHARPNESS)
                .toArray();
    }
}
