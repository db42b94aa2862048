package org.framewise.datasets.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who made a typing error probably meant. */
public final class Suggestion {

    private Suggestion() {}

    /** The candidate nearest to {@code typed}, if no more than two letters, or a third of them, differ. */
    public static Optional<String> nearest(String typed, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate ->
                        distance(typed, candidate) <= Math.min(typed.length() - 1, Math.max(2, candidate.length() / 3)))
                .min(Comparator.comparingInt((String candidate) -> distance(typed, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean 'x'? The known ones are a, b, x}, without the question where nothing is near. */
    public static String remedy(String typed, String kind, Collection<String> candidates) {
        String question = nearest(typed, candidates)
                .map(name -> "did you mean '" + name + "'? ")
                .orElse("");
        return question + (question.isEmpty() ? "the " : "The ") + kind + " are " + String.join(", ", candidates);
    }

    /** Levenshtein's distance, upper and lower case alike. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], diagonal) + 1);
            }
        }
        return row[b.length()];
    }
}
