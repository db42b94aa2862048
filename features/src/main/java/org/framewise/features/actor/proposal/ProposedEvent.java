package org.framewise.features.actor.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event with its likely actors.
 *
 * @param id as the articles name it; empty where they name none
 * @param articles how many were read
 * @param firstDay when the first of them appeared, UTC; the event may be older
 * @param actors those with a role first by role, each role's most named first
 */
public record ProposedEvent(String id, int articles, Optional<LocalDate> firstDay, List<ProposedActor> actors) {

    public ProposedEvent {
        actors = List.copyOf(actors);
    }
}
