package org.framewise.jobs.report;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How one label stands in the articles about one event.
 *
 * @param event the event's id, empty for articles without one
 * @param byStance how many sentences endorse, report, question and reject it
 * @param outlets how many sources mention it, in whatever stance
 * @param firstSeen when it was first mentioned, where articles have dates
 * @param firstSource by whom; empty where that is not known
 */
public record Narrative(
        String event,
        String taxonomy,
        String axis,
        String label,
        Map<String, Long> byStance,
        long outlets,
        Optional<Instant> firstSeen,
        String firstSource) {

    public Narrative {
        byStance = Map.copyOf(byStance);
    }

    /** All its sentences. */
    public long sentences() {
        return byStance.values().stream().mapToLong(Long::longValue).sum();
    }

    long stance(String stance) {
        return byStance.getOrDefault(stance, 0L);
    }
}
