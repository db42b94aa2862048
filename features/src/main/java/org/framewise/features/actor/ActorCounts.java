package org.framewise.features.actor;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts by event. Counts of parts of a corpus may be added in any order. */
public final class ActorCounts implements Serializable {

    private final TreeMap<String, EventCounts> events = new TreeMap<>();
    private int otherLanguages;

    EventCounts event(String id) {
        return events.computeIfAbsent(id, key -> new EventCounts());
    }

    void addOtherLanguage() {
        otherLanguages++;
    }

    /** Adds what another part of the corpus gave, which stays as it is. */
    public ActorCounts add(ActorCounts more) {
        more.events.forEach((id, counts) -> event(id).add(counts));
        otherLanguages += more.otherLanguages;
        return this;
    }

    /** By the event's id, empty for articles that name none. */
    public Map<String, EventCounts> events() {
        return Collections.unmodifiableMap(events);
    }

    /** Articles that were passed over because the cues are English. */
    public int otherLanguages() {
        return otherLanguages;
    }
}
