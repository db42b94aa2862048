package org.framewise.datasets.attribution.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How varied the wording is. Words are runs of letters and digits, in lower case, with the apostrophes inside them.
 *
 * @param sentences in reading order
 */
record Lexis(List<Words> sentences) {

    private static final int WINDOW = 1000;
    private static final int GRAM = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019][\\p{L}\\p{M}\\p{N}]+)*");

    /** A sentence's words, and where it stands. */
    record Words(String article, String event, List<String> words) {

        static Words of(String article, String event, String text) {
            return new Words(
                    article,
                    event,
                    WORD.matcher(text.toLowerCase(Locale.ROOT))
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }

        Set<String> grams() {
            return IntStream.rangeClosed(0, words.size() - GRAM)
                    .mapToObj(at -> String.join(" ", words.subList(at, at + GRAM)))
                    .collect(HashSet::new, Set::add, Set::addAll);
        }
    }

    int words() {
        return lengths().sum();
    }

    /** Words a sentence. */
    double meanLength() {
        return (double) words() / sentences.size();
    }

    /** The standard deviation of the words a sentence, over all sentences. */
    double deviation() {
        double mean = meanLength();
        return Math.sqrt(
                lengths().mapToDouble(n -> (n - mean) * (n - mean)).average().orElse(0));
    }

    private IntStream lengths() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size());
    }

    /** Different words in a thousand running ones, averaged over windows; the rest after the last one is left out. */
    double typeTokenRatio() {
        List<String> running = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        return IntStream.range(0, running.size() / WINDOW)
                .map(window -> Set.copyOf(running.subList(window * WINDOW, (window + 1) * WINDOW))
                        .size())
                .mapToDouble(types -> (double) types / WINDOW)
                .average()
                .orElse(Double.NaN);
    }

    /** The share of all sentences that have five words in a row which another sentence has too. */
    double repeating() {
        // Every sentence is a place of its own.
        List<Set<String>> grams = sentences.stream().map(Words::grams).toList();
        Map<String, Integer> seen = new HashMap<>();
        grams.forEach(own -> own.forEach(gram -> seen.merge(gram, 1, Integer::sum)));
        return share(grams.stream()
                .filter(own -> own.stream().anyMatch(gram -> seen.get(gram) > 1))
                .count());
    }

    /** As above, where the other sentence is of another article or event, whichever {@code place} gives. */
    double repeatingElsewhere(Function<Words, String> place) {
        Map<String, Set<String>> places = new HashMap<>();
        List<Set<String>> grams = new ArrayList<>();
        for (Words sentence : sentences) {
            Set<String> own = sentence.grams();
            own.forEach(
                    gram -> places.computeIfAbsent(gram, g -> new HashSet<>()).add(place.apply(sentence)));
            grams.add(own);
        }
        return share(grams.stream()
                .filter(own -> own.stream().anyMatch(gram -> places.get(gram).size() > 1))
                .count());
    }

    private double share(long count) {
        return (double) count / sentences.size();
    }
}
