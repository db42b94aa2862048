package org.framewise.jobs.eval.curve;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.input.Sha256;

/**
 * A share of the articles that may be learned from: the first of them by the SHA-256 of their ids, so that a smaller share
 * lies inside a larger one.
 *
 * @param articles for each unit its article
 * @param share above 0, at most 1; rounded up to whole articles
 */
record TrainingShare(List<String> articles, double share) implements UnaryOperator<int[]> {

    TrainingShare {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
        }
        articles = List.copyOf(articles);
    }

    /** Those of the units whose article is in the share of these units' articles. */
    @Override
    public int[] apply(int[] units) {
        List<String> all =
                IntStream.of(units).mapToObj(articles::get).distinct().toList();
        Set<String> kept = all.stream()
                .sorted(Comparator.comparing(TrainingShare::hash))
                .limit((long) Math.ceil(share * all.size()))
                .collect(Collectors.toSet());
        return IntStream.of(units)
                .filter(unit -> kept.contains(articles.get(unit)))
                .toArray();
    }

    private static String hash(String article) {
        return HexFormat.of().formatHex(Sha256.digest().digest(article.getBytes(StandardCharsets.UTF_8)));
    }
}
