package org.framewise.datasets.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventMatcherTest {

    private static final Event FIRE = event("fire", "2030-02-01", "Norland", "Sudmark");
    private static final Event FLOOD = event("flood", "2030-03-01", "Norland", "Ostreich");
    private static final Event AGAIN = event("again", "2030-03-10", "Norland", "Ostreich");
    private final EventMatcher matcher = new EventMatcher(List.of(FIRE, FLOOD, AGAIN));

    @ParameterizedTest
    @CsvSource({
        "2030-02-03, Norland accuses Sudmark., fire",
        "2030-01-31, Norland accuses Sudmark., fire",
        "2030-01-30, Norland accuses Sudmark., ''",
        "2030-04-02, Norland accuses Sudmark., fire",
        "2030-04-03, Norland accuses Sudmark., ''",
        "2030-02-03, NORLAND accuses sudmark., fire",
        "2030-02-03, Norland mourns., ''",
        "2030-02-03, Norland mourns. Norland asks. Norland waits., fire",
        "2030-02-03, Norlanders and Sudmarkers., ''",
        "2030-02-03, US\u00a0Navy ships near Sudmark., fire",
        "2030-02-03, Us navy ships near Sudmark., ''",
        "2030-03-20, Norland and Ostreich., again",
        "2030-03-09, Norland and Ostreich., flood",
        ", Norland and Sudmark., fire"
    })
    void datesAndActorsDecide(String day, String text, String event) {
        assertThat(matcher.match(article(day, text, "")).event().id()).isEqualTo(event);
    }

    @Test
    void theNamedEventWins() {
        assertThat(matcher.match(article("2030-02-03", "Norland accuses Sudmark.", "flood")))
                .isEqualTo(EventMatch.of(FLOOD));
    }

    @Test
    void anUnknownNameIsReportedAndLeftUnmatched() {
        assertThat(matcher.match(article("2030-02-03", "Norland accuses Sudmark.", "storm")))
                .isEqualTo(new EventMatch(Event.UNKNOWN, Optional.of("storm")));
    }

    @Test
    void theOnlyEventTakesEveryArticle() {
        assertThat(new EventMatcher(List.of(FIRE)).match(article("1999-01-01", "Nothing.", "")))
                .isEqualTo(EventMatch.of(FIRE));
    }

    @Test
    void noEventsMatchNothing() {
        assertThat(new EventMatcher(List.of()).match(article("2030-02-03", "Norland accuses Sudmark.", "")))
                .isEqualTo(EventMatch.of(Event.UNKNOWN));
    }

    private static Event event(String id, String date, String home, String rival) {
        return new Event(
                id,
                id,
                Optional.of(LocalDate.parse(date)),
                List.of(new Actor("home", List.of(home, "US Navy")), new Actor("rival", List.of(rival))));
    }

    private static Article article(String day, String text, String event) {
        Optional<Instant> published = Optional.ofNullable(day).map(d -> Instant.parse(d + "T10:00:00Z"));
        return new Article("1", "", published, "", text, "en", event, "");
    }
}
