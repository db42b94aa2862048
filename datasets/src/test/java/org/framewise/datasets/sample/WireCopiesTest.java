package org.framewise.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.sample.Sample.Row;
import org.junit.jupiter.api.Test;

/** Which articles repeat another one, by the share of word 5-grams that two texts have in common (Jaccard). */
class WireCopiesTest {

    private static final int WORDS = 5;

    private record Pair(Row first, Row second, double overlap) {}

    private final List<Pair> pairs = pairs(Sample.articles());

    WireCopiesTest() throws IOException {}

    @Test
    void nineArticlesReprintTheAgencyAndOneReportHasTwoCopies() {
        assertThat(copies())
                .extracting(pair -> pair.first().id() + " > " + pair.second().id())
                .containsExactlyInAnyOrder(
                        "cpa-20300201-harbour > gazette-20300201-harbour",
                        "cpa-20300203-harbour > ledger-20300204-harbour",
                        "cpa-20300514-flight > courier-20300515-flight",
                        "cpa-20300514-flight > gazette-20300515-flight",
                        "gazette-20300515-flight > courier-20300515-flight",
                        "cpa-20300519-flight > gazette-20300520-flight",
                        "cpa-20300911-spa > lantern-20300912-spa",
                        "cpa-20310119-grid > gazette-20310120-grid",
                        "cpa-20310621-concert > apr-20310622-concert",
                        "cpa-20310623-concert > gazette-20310624-concert");
    }

    @Test
    void aCopyIsEdited() {
        assertThat(copies()).allSatisfy(pair -> {
            assertThat(pair.second().title()).isNotEqualTo(pair.first().title());
            assertThat(pair.overlap()).isLessThan(0.95);
        });
    }

    /** Shared furniture (menus, cookie notices) must not look like a copy. */
    @Test
    void allOtherPairsAreFarApart() {
        assertThat(pairs).filteredOn(pair -> pair.overlap() < 0.5).allSatisfy(pair -> assertThat(pair.overlap())
                .as(pair.first().id() + " > " + pair.second().id())
                .isLessThan(0.2));
    }

    private List<Pair> copies() {
        return pairs.stream().filter(pair -> pair.overlap() >= 0.5).toList();
    }

    private static List<Pair> pairs(List<Row> articles) {
        List<Set<String>> shingles =
                articles.stream().map(WireCopiesTest::shingles).toList();
        return IntStream.range(0, articles.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, articles.size())
                        .mapToObj(j ->
                                new Pair(articles.get(i), articles.get(j), jaccard(shingles.get(i), shingles.get(j)))))
                .toList();
    }

    private static Set<String> shingles(Row article) {
        List<String> words = Stream.of(article.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS)))
                .collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
