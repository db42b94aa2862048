package org.framewise.jobs.competition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where narratives are counted: one axis of a taxonomy, in all articles on an event or in those of one day.
 *
 * @param event the event's id, empty for articles without one
 * @param whole whether all days are counted together
 * @param day the day, UTC; empty for the whole event, and for articles without a date
 */
public record Scope(String event, boolean whole, Optional<LocalDate> day, String taxonomy, String axis) {

    public Scope {
        if (whole && day.isPresent()) {
            throw new IllegalArgumentException("a whole event is not of one day");
        }
    }

    /** The same axis over the whole event. */
    public Scope wholeEvent() {
        return new Scope(event, true, Optional.empty(), taxonomy, axis);
    }

    /** The name that the tables use for its extent: {@code event} or {@code day}. */
    public String period() {
        return whole ? "event" : "day";
    }
}
