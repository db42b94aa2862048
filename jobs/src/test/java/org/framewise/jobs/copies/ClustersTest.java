package org.framewise.jobs.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static Printing at(String article, int hour) {
        return new Printing(
                article, Optional.of(Instant.parse("2030-02-01T00:00:00Z").plusSeconds(3600L * hour)));
    }

    private static Printing undated(String article) {
        return new Printing(article, Optional.empty());
    }

    @Test
    void aGroupIsNamedAfterItsEarliestArticle() {
        Clusters clusters = new Clusters();
        clusters.join(at("b", 2), at("a", 3));
        clusters.join(at("a", 3), at("z", 1));
        clusters.join(at("q", 5), at("r", 4));
        assertThat(clusters.ids()).isEqualTo(Map.of("a", "z", "b", "z", "z", "z", "q", "r", "r", "r"));
    }

    @Test
    void atOneTimeTheIdDecidesAndWithoutADateAnArticleIsLast() {
        Clusters clusters = new Clusters();
        clusters.join(undated("a"), at("c", 1));
        clusters.join(at("c", 1), at("b", 1));
        clusters.join(undated("y"), undated("x"));
        assertThat(clusters.ids()).isEqualTo(Map.of("a", "b", "b", "b", "c", "b", "x", "x", "y", "x"));
    }

    @Test
    void withoutPairsThereIsNoGroup() {
        assertThat(new Clusters().ids()).isEmpty();
    }

    /** A chain of 20 000, whose links come in another order each time. */
    @Test
    void theOrderOfPairsDoesNotCount() {
        List<Integer> links = new ArrayList<>();
        for (int i = 1; i < 20_000; i++) {
            links.add(i);
        }
        Clusters forwards = joined(links);
        Collections.reverse(links);
        Clusters backwards = joined(links);
        Collections.shuffle(links, new Random(7));
        assertThat(joined(links).ids())
                .isEqualTo(forwards.ids())
                .isEqualTo(backwards.ids())
                .hasSize(20_000)
                .containsEntry("a19999", "a0");
    }

    private static Clusters joined(List<Integer> links) {
        Clusters clusters = new Clusters();
        links.forEach(i -> clusters.join(at("a" + i, i), at("a" + (i - 1), i - 1)));
        return clusters;
    }
}
