package org.framewise.features.quotation.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many spans were marked, were found, and agree. Two spans agree exactly when they have the same words; they overlap
 * when they share one. Each marked and each found span counts once: the pairs that share most words are matched first.
 */
record SpanCounts(int gold, int found, int exact, int overlap) {

    static final SpanCounts NONE = new SpanCounts(0, 0, 0, 0);

    private record Pair(BitSet gold, BitSet found, int shared) {}

    static SpanCounts of(List<BitSet> marked, List<BitSet> given) {
        Set<BitSet> gold = new HashSet<>(marked);
        Set<BitSet> found = new HashSet<>(given);
        gold.removeIf(BitSet::isEmpty);
        found.removeIf(BitSet::isEmpty);
        int exact = (int) gold.stream().filter(found::contains).count();
        return new SpanCounts(gold.size(), found.size(), exact, overlap(gold, found));
    }

    private static int overlap(Set<BitSet> gold, Set<BitSet> found) {
        List<Pair> pairs = new ArrayList<>();
        gold.forEach(mark -> found.forEach(span -> {
            if (mark.intersects(span)) {
                pairs.add(new Pair(mark, span, shared(mark, span)));
            }
        }));
        pairs.sort(Comparator.comparingInt(Pair::shared).reversed().thenComparingInt(pair -> pair.gold()
                .nextSetBit(0)));
        Set<BitSet> taken = new HashSet<>();
        Set<BitSet> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.gold()) && !used.contains(pair.found())) {
                taken.add(pair.gold());
                used.add(pair.found());
            }
        }
        return taken.size();
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    SpanCounts plus(SpanCounts other) {
        return new SpanCounts(gold + other.gold, found + other.found, exact + other.exact, overlap + other.overlap);
    }
}
