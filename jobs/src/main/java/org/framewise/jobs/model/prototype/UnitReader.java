package org.framewise.jobs.model.prototype;

import org.framewise.datasets.event.Event;
import org.framewise.features.memo.Memo;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.text.TextUnit;
import org.framewise.features.token.Tokens;

/** Reads units, keeping the matchers of the events it met last. For one thread at a time. */
final class UnitReader {

    private static final int KEPT = 64;

    private final Memo<Event, ActorMatcher> matchers = new Memo<>(KEPT);

    Reading read(TextUnit unit) {
        Tokens tokens = Tokens.of(unit.text());
        return new Reading(
                tokens,
                matchers.get(unit.event(), ActorMatcher::new).find(tokens),
                !unit.event().actors().isEmpty());
    }
}
