package org.framewise.jobs.competition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far ahead the strongest narrative is.
 *
 * @param support of all narratives together, in mentions
 * @param supported how many narratives have any
 * @param leaders the one with most support, or several that are level, in the order of their ids; none without support
 * @param share the part of the support that a leader has, 0 to 1; empty without support
 * @param margin that share less the next one's; 0 where several lead, 1 where only one has support
 * @param entropy Shannon's, of the shares, in bits; 0 where one has all the support
 * @param evenness entropy over the most it could be, with every narrative of the axis equally strong; 0 to 1; empty
 *     also for an axis of one narrative
 */
public record Lead(
        long support,
        int supported,
        List<String> leaders,
        OptionalDouble share,
        OptionalDouble margin,
        OptionalDouble entropy,
        OptionalDouble evenness) {

    public Lead {
        leaders = List.copyOf(leaders);
    }

    /**
     * @param support mentions a label; labels may be missing that have none
     * @param narratives how many labels the axis has
     */
    public static Lead of(Map<String, Long> support, int narratives) {
        List<Map.Entry<String, Long>> ranked = support.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty()) {
            OptionalDouble none = OptionalDouble.empty();
            return new Lead(0, 0, List.of(), none, none, none, none);
        }
        long total = ranked.stream().mapToLong(Map.Entry::getValue).sum();
        long most = ranked.get(0).getValue();
        long next = ranked.size() == 1 ? 0 : ranked.get(1).getValue();
        double entropy = entropy(ranked, total);
        return new Lead(
                total,
                ranked.size(),
                ranked.stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList(),
                OptionalDouble.of((double) most / total),
                OptionalDouble.of((double) (most - next) / total),
                OptionalDouble.of(entropy),
                narratives < 2 ? OptionalDouble.empty() : OptionalDouble.of(entropy / log2(narratives)));
    }

    private static double entropy(List<Map.Entry<String, Long>> support, long total) {
        double sum = support.stream()
                .mapToDouble(Map.Entry::getValue)
                .map(part -> part / total * log2(total / part))
                .sum();
        return Math.max(0, sum);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** The one that leads, where it is one alone. */
    public Optional<String> leader() {
        return leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
    }
}
