package org.framewise.jobs.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How days are written.
 *
 * @param withYear whether the year must be said
 */
record DayNames(boolean withYear) {

    /** Without the year where the heading has it already. */
    static DayNames within(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new DayNames(!from.map(LocalDate::getYear).equals(to.map(LocalDate::getYear)));
    }

    /** {@code 02-01} or {@code 2030-02-01}. */
    String of(LocalDate day) {
        return withYear ? day.toString() : day.toString().substring(5);
    }
}
