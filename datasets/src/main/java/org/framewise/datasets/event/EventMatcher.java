package org.framewise.datasets.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.article.Article;

/**
 * Finds the event that an article belongs to: the one it names; else the best of those whose dates and actors fit; else,
 * where only one is listed, that one; else none.
 *
 * <p>Dates fit from a day before the event (time zones) to 60 days after, or where one of them is unknown. Actors fit where
 * the title and text name two roles, or mention actors three times. Hold it inside a task: events are plain data, it is not.
 */
public final class EventMatcher {

    private static final long DAYS_BEFORE = 1;
    private static final long DAYS_AFTER = 60;
    private static final int ROLES = 2;
    private static final int MENTIONS = 3;
    private static final double SAME = 1e-9;

    private final List<Event> events;
    private final Map<Event, ActorMentions> mentions = new LinkedHashMap<>();

    public EventMatcher(List<Event> events) {
        this.events = List.copyOf(events);
        events.forEach(event -> mentions.put(event, new ActorMentions(event)));
    }

    /** An article that names an event which is not listed is left without one. */
    public EventMatch match(Article article) {
        String id = article.event().strip();
        if (!id.isEmpty()) {
            return events.stream()
                    .filter(event -> event.id().equals(id))
                    .findFirst()
                    .map(EventMatch::of)
                    .orElseGet(() -> new EventMatch(Event.UNKNOWN, Optional.of(id)));
        }
        if (events.size() == 1) {
            return EventMatch.of(events.get(0));
        }
        return EventMatch.of(best(article).orElse(Event.UNKNOWN));
    }

    private Optional<Event> best(Article article) {
        Optional<LocalDate> day = article.published()
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
        String text = article.title() + "\n" + article.text();
        return events.stream()
                .filter(event -> daysSince(event, day)
                        .map(days -> days >= -DAYS_BEFORE && days <= DAYS_AFTER)
                        .orElse(true))
                .map(event -> new Candidate(event, mentions.get(event).countByRole(text), daysSince(event, day)))
                .filter(Candidate::fits)
                .min(Comparator.comparingLong(Candidate::rank).thenComparingLong(Candidate::distance))
                .map(Candidate::event);
    }

    private static Optional<Long> daysSince(Event event, Optional<LocalDate> day) {
        return event.date().flatMap(date -> day.map(published -> ChronoUnit.DAYS.between(date, published)));
    }

    private record Candidate(Event event, Map<String, Integer> mentions, Optional<Long> days) {

        boolean fits() {
            return mentions.size() >= ROLES
                    || mentions.values().stream().mapToInt(Integer::intValue).sum() >= MENTIONS;
        }

        /** Lower is better. The logarithm keeps an actor of many events from outweighing a second role. */
        long rank() {
            double score = mentions.values().stream()
                    .mapToDouble(count -> 1 + Math.log(count))
                    .sum();
            return -Math.round(score / SAME);
        }

        /** Days since the event; an event after the article comes behind all earlier ones, an unknown date last. */
        long distance() {
            return days.map(since -> since >= 0 ? since : DAYS_AFTER - since).orElse(Long.MAX_VALUE);
        }
    }
}
