package org.framewise.jobs.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each step of a run takes. */
final class Stopwatch {

    private final Clock clock;
    private final Instant started;
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private Instant last;

    Stopwatch(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
        this.last = started;
    }

    Instant started() {
        return started;
    }

    /** A step is done. */
    void done(String step) {
        Instant now = clock.instant();
        steps.merge(step, Duration.between(last, now), Duration::plus);
        last = now;
    }

    /** Steps in order, then {@code total}. */
    Map<String, Duration> durations() {
        Map<String, Duration> all = new LinkedHashMap<>(steps);
        all.put("total", Duration.between(started, last));
        return all;
    }
}
