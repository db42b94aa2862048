package org.framewise.datasets.event;

import java.util.Optional;

/**
 * The event that an article belongs to.
 *
 * @param event {@link Event#UNKNOWN} where none fits
 * @param unknownId the id that the article names, where the event file has none such
 */
public record EventMatch(Event event, Optional<String> unknownId) {

    static EventMatch of(Event event) {
        return new EventMatch(event, Optional.empty());
    }
}
