package org.framewise.jobs.copies;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * An article and when it appeared. The earlier comes first; those without a date come last; then the id decides.
 *
 * @param article its id
 */
public record Printing(String article, Optional<Instant> published) implements Comparable<Printing> {

    private static final Comparator<Printing> ORDER = Comparator.comparing(
                    (Printing printing) -> printing.published().orElse(Instant.MAX))
            .thenComparing(Printing::article);

    @Override
    public int compareTo(Printing other) {
        return ORDER.compare(this, other);
    }
}
