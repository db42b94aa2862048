package org.framewise.jobs.eval.metric;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Agreement of annotators beyond chance, for values without order (nominal): 1 − observed / expected disagreement. 1 is
 * perfect, 0 is chance, NaN where all values are the same, for then nothing can be told apart. See Krippendorff (2011),
 * Computing Krippendorff's Alpha-Reliability, section C.
 *
 * <p>As a {@link Metric} it compares two annotators, each of whom gave a unit exactly one value, the one bit that is set.
 */
public final class KrippendorffAlpha implements Metric {

    private final int values;

    /** @param values how many values there are; they are 0 to {@code values} exclusive */
    public KrippendorffAlpha(int values) {
        if (values < 2) {
            throw new IllegalArgumentException("agreement needs two values or more, not " + values);
        }
        this.values = values;
    }

    /**
     * The alpha of any number of annotators.
     *
     * @param units for each unit the values that it was given, one an annotator; who left it out is not listed, and units
     *     with fewer than two values do not count
     */
    public static <V> double nominal(List<? extends List<V>> units) {
        Map<V, Double> given = new LinkedHashMap<>();
        double disagreements = 0;
        for (List<V> unit : units) {
            if (unit.size() > 1) {
                unit.forEach(value -> given.merge(value, 1.0, Double::sum));
                disagreements += differentPairs(unit) / (unit.size() - 1.0);
            }
        }
        return alpha(disagreements, given.values().stream().mapToDouble(n -> n).toArray());
    }

    /** Ordered pairs of annotators who differ. */
    private static <V> long differentPairs(List<V> unit) {
        return unit.stream()
                .mapToLong(value ->
                        unit.stream().filter(other -> !other.equals(value)).count())
                .sum();
    }

    @Override
    public String id() {
        return "alpha";
    }

    @Override
    public int width() {
        return values + 1;
    }

    @Override
    public void add(BitSet first, BitSet second, double[] sums) {
        int one = only(first);
        int other = only(second);
        sums[one]++;
        sums[other]++;
        sums[values] += one == other ? 0 : 2;
    }

    private int only(BitSet value) {
        if (value.cardinality() != 1 || value.length() > values) {
            throw new IllegalArgumentException("one value below " + values + " a unit, not " + value);
        }
        return value.nextSetBit(0);
    }

    @Override
    public double value(double[] sums) {
        double[] given = new double[values];
        System.arraycopy(sums, 0, given, 0, Math.min(sums.length, values));
        return alpha(sums.length > values ? sums[values] : 0, given);
    }

    private static double alpha(double disagreements, double[] given) {
        double n = 0;
        double same = 0;
        for (double count : given) {
            n += count;
            same += count * count;
        }
        double expected = n * n - same;
        return expected == 0 ? Double.NaN : 1 - (n - 1) * disagreements / expected;
    }
}
