package org.framewise.jobs.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much was read about an event, whether it mentions a narrative or not.
 *
 * @param event the event's id, empty for articles without one
 * @param articlesWithoutCopies how many there are when copies of one another count once
 * @param outlets how many sources there are
 * @param from the day of the first article that has a date, UTC
 * @param to the day of the last
 */
public record Coverage(
        String event,
        long articles,
        long articlesWithoutCopies,
        long outlets,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** How many repeat another one. */
    public long copies() {
        return articles - articlesWithoutCopies;
    }
}
