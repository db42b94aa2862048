package org.framewise.datasets.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where an article comes from; the harder splits go by it.
 *
 * @param source the outlet; empty where it is not known
 * @param published when it appeared
 */
public record Origin(String source, Optional<Instant> published) {

    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin("", Optional.empty());

    /**
     * From texts as files have them.
     *
     * @param published a date, or a date and time with its zone, such as {@code 2030-02-01T08:00:00Z}; may be empty
     * @throws DateTimeException where it is neither
     */
    public static Origin of(String source, String published) {
        return new Origin(source, published.isEmpty() ? Optional.empty() : Optional.of(instant(published)));
    }

    private static Instant instant(String text) {
        boolean day = text.indexOf('T') < 0;
        return day
                ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(text).toInstant();
    }

    /** The month in which it appeared, UTC, such as {@code 2030-02}; empty where that is not known. */
    public String month() {
        return published
                .map(instant -> YearMonth.from(instant.atZone(ZoneOffset.UTC)).toString())
                .orElse("");
    }

    /** What is known here, and what {@code other} knows where this does not. */
    public Origin or(Origin other) {
        return new Origin(source.isEmpty() ? other.source : source, published.or(other::published));
    }
}
