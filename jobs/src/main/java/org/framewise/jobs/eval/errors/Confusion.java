package org.framewise.jobs.eval.errors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.model.LabelScheme;

/**
 * Which labels are taken for which.
 *
 * @param kind {@link #MATRIX} where every unit has one label: a row a gold label, a column a label that was given;
 *     {@link #INSTEAD} where a unit may have several: a row a gold label, its units those that missed it, a column a wrong
 *     label of the same level that they were given instead, the last column {@link #NONE}
 * @param columns label ids, then {@link #NONE}
 * @param rows one a label, in the order of the labels
 */
public record Confusion(String kind, List<String> columns, List<Row> rows) {

    /** The kind of single-label tasks. */
    public static final String MATRIX = "matrix";

    /** The kind of tasks where a unit may have several labels. */
    public static final String INSTEAD = "instead";

    /** The column of units that were given no label, or none that was wrong. */
    public static final String NONE = "none";

    /**
     * What became of one gold label.
     *
     * @param gold the label
     * @param units that carry it; of kind {@link #INSTEAD} only those that missed it
     * @param counts units, one number a column; a unit with several wrong labels counts in each one's column
     */
    public record Row(String gold, int units, List<Integer> counts) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    public Confusion {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param gold for each unit its labels
     * @param predicted for each unit the labels that were given to it
     */
    public static Confusion of(LabelScheme scheme, List<BitSet> gold, List<BitSet> predicted) {
        List<String> columns = new ArrayList<>(scheme.labels());
        columns.add(NONE);
        List<Row> rows = IntStream.range(0, scheme.size())
                .mapToObj(label -> row(scheme, label, gold, predicted))
                .toList();
        return new Confusion(scheme.single() ? MATRIX : INSTEAD, columns, rows);
    }

    private static Row row(LabelScheme scheme, int label, List<BitSet> gold, List<BitSet> predicted) {
        int[] counts = new int[scheme.size() + 1];
        int[] units = IntStream.range(0, gold.size())
                .filter(unit -> gold.get(unit).get(label))
                .filter(unit -> scheme.single() || !predicted.get(unit).get(label))
                .toArray();
        for (int unit : units) {
            BitSet instead = (BitSet) predicted.get(unit).clone();
            if (!scheme.single()) {
                instead.andNot(gold.get(unit));
                instead.and(level(scheme, label));
            }
            instead.stream().forEach(given -> counts[given]++);
            counts[scheme.size()] += instead.isEmpty() ? 1 : 0;
        }
        return new Row(
                scheme.labels().get(label),
                units.length,
                IntStream.of(counts).boxed().toList());
    }

    /** The labels that refine another, or those that do not, whichever {@code label} belongs to. */
    private static BitSet level(LabelScheme scheme, int label) {
        boolean broad = scheme.broader().get(label) == label;
        BitSet level = new BitSet();
        IntStream.range(0, scheme.size())
                .forEach(other -> level.set(other, broad == (scheme.broader().get(other) == other)));
        return level;
    }
}
