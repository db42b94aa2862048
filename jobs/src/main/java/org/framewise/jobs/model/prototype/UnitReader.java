package org.framewise.jobs.model.prototype;

import java.util.LinkedHashMap;
import java.util.Map;
import org.framewise.datasets.event.Event;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.text.TextUnit;
import org.framewise.features.token.Tokens;

/** Reads units, keeping the matchers of the events it met last. For one thread at a time. */
final class UnitReader {

    private static final int KEPT = 64;

    private final Map<Event, ActorMatcher> matchers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Event, ActorMatcher> eldest) {
            return size() > KEPT;
        }
    };

    Reading read(TextUnit unit) {
        Tokens tokens = Tokens.of(unit.text());
        return new Reading(
                tokens,
                matchers.computeIfAbsent(unit.event(), ActorMatcher::new).find(tokens),
                !unit.event().actors().isEmpty());
    }
}
