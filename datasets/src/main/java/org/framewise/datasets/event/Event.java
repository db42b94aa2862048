package org.framewise.datasets.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, and who plays which role in it.
 *
 * @param id unique within an event file
 * @param name for people
 * @param date the day it happened, UTC
 * @param actors one entry a role
 */
public record Event(String id, String name, Optional<LocalDate> date, List<Actor> actors) {

    /** No event is known: every actor slot then matches any proper name. */
    public static final Event UNKNOWN = new Event("", "", Optional.empty(), List.of());

    public Event {
        actors = List.copyOf(actors);
    }
}
