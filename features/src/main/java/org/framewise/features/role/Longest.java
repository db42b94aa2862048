package org.framewise.features.role;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Of mentions that overlap, the longest; of equally long ones, the first. */
final class Longest {

    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
                    (Mention mention) -> -mention.range().length())
            .thenComparingInt(mention -> mention.range().from())
            .thenComparing(Mention::role);

    private Longest() {}

    static List<Mention> of(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Mention mention : mentions.stream().sorted(LONGEST_FIRST).toList()) {
            int next = taken.nextSetBit(mention.range().from());
            if (next < 0 || next >= mention.range().to()) {
                taken.set(mention.range().from(), mention.range().to());
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(mention -> mention.range().from()));
        return List.copyOf(kept);
    }
}
