package org.framewise.jobs.eval;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Sets of labels, written as {@code "0 2, 1, -"}: a unit between commas, {@code -} for one without labels. */
public final class Labelled {

    private Labelled() {}

    public static List<BitSet> units(String written) {
        return Stream.of(written.split(", ")).map(Labelled::unit).toList();
    }

    private static BitSet unit(String labels) {
        BitSet set = new BitSet();
        Stream.of(labels.split(" "))
                .filter(label -> !label.equals("-"))
                .map(Integer::parseInt)
                .forEach(set::set);
        return set;
    }
}
