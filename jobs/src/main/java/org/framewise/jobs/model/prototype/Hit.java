package org.framewise.jobs.model.prototype;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framewise.features.token.TokenRange;

/**
 * A place where a cue of a label matched.
 *
 * @param weight below 0 for a counter-cue
 */
record Hit(int label, String pattern, double weight, TokenRange range) {

    static final Comparator<Hit> STRONGEST_FIRST = Comparator.comparingDouble((Hit hit) -> -Math.abs(hit.weight()))
            .thenComparingInt(hit -> hit.range().from())
            .thenComparing(Hit::pattern);

    /**
     * Those that count, strongest first: each cue once, and of cues that share a word only the strongest. Cues and
     * counter-cues do not displace each other.
     */
    static List<Hit> counted(List<Hit> hits) {
        List<Hit> counted = new ArrayList<>();
        Set<String> used = new HashSet<>();
        BitSet spoken = new BitSet();
        BitSet against = new BitSet();
        for (Hit hit : hits.stream().sorted(STRONGEST_FIRST).toList()) {
            BitSet words = hit.weight() > 0 ? spoken : against;
            String cue = Math.signum(hit.weight()) + hit.pattern();
            int next = words.nextSetBit(hit.range().from());
            if ((next < 0 || next >= hit.range().to()) && used.add(cue)) {
                words.set(hit.range().from(), hit.range().to());
                counted.add(hit);
            }
        }
        return counted;
    }
}
