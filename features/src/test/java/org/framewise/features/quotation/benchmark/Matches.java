package org.framewise.features.quotation.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often one value was marked where another, or the same, was found. */
final class Matches {

    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private int right;
    private int all;

    void add(String marked, String found) {
        counts.merge(marked + " -> " + found, 1, Integer::sum);
        right += marked.equals(found) ? 1 : 0;
        all++;
    }

    /** The share that is the same, 0 to 1; 0 of none. */
    double share() {
        return all == 0 ? 0 : (double) right / all;
    }

    void print(String what) {
        System.out.printf(Locale.ROOT, "%s: %.3f of %d%n", what, share(), all);
    }

    /** Every pair that differs, most frequent first. */
    void printConfusion() {
        counts.entrySet().stream()
                .filter(entry -> isConfusion(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> System.out.printf(Locale.ROOT, "  %5d %s%n", entry.getValue(), entry.getKey()));
    }

    private static boolean isConfusion(String pair) {
        String[] parts = pair.split(" -> ", 2);
        return !parts[0].equals(parts[1]);
    }
}
