package org.framewise.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.event.EventMatcher;
import org.framewise.datasets.event.EventReader;
import org.framewise.datasets.sample.Sample.Happening;
import org.framewise.datasets.sample.Sample.Row;
import org.junit.jupiter.api.Test;

class SampleEventsTest {

    /** The press leaves an event after this many days. */
    private static final int DAYS_COVERED = 7;

    private final List<Row> articles = Sample.articles();
    private final List<Happening> events = Sample.events();

    SampleEventsTest() throws IOException {}

    @Test
    void areFiveWithDatesFarApart() {
        assertThat(events)
                .extracting(Happening::event)
                .containsExactly("harbour-fire", "flight-417", "spa-poisoning", "grid-attack", "concert-shooting");
        assertThat(events).allSatisfy(event -> assertThat(events)
                .filteredOn(other -> other != event)
                .noneMatch(other -> covers(other, event.date().plusDays(DAYS_COVERED))));
    }

    @Test
    void nameTheMainRolesAndNobodyTwice() {
        assertThat(events).allSatisfy(event -> {
            assertThat(event.actors()).containsKeys("home", "rival", "claimant", "victim", "suspect");
            assertThat(event.aliases()).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyAliasOccursInTheArticlesOfItsEvent() {
        assertThat(events).allSatisfy(event -> {
            String texts = of(event).stream().map(Row::text).collect(Collectors.joining("\n"));
            assertThat(event.aliases()).allSatisfy(alias -> assertThat(texts).contains(alias));
        });
    }

    @Test
    void anArticleThatNamesItsEventAppearedInItsDays() {
        assertThat(articles).filteredOn(article -> !article.event().isEmpty()).allSatisfy(article -> assertThat(events)
                .as(article.id())
                .filteredOn(event -> covers(event, article.day()))
                .extracting(Happening::event)
                .containsExactly(article.event()));
    }

    @Test
    void anArticleThatNamesNoEventIsMatchedToTheOneOfItsDays() throws IOException {
        EventMatcher matcher = matcher();
        assertThat(articles).filteredOn(article -> article.event().isEmpty()).allSatisfy(article -> assertThat(
                        matcher.match(article.asArticle()).event().id())
                .as(article.id())
                .isEqualTo(events.stream()
                        .filter(event -> covers(event, article.day()))
                        .findFirst()
                        .map(Happening::event)
                        .orElseThrow()));
    }

    @Test
    void eachIsFollowedForSeveralDaysByManyOutlets() {
        assertThat(events).allSatisfy(event -> {
            assertThat(distinct(of(event).stream().map(Row::day).toList())).hasSizeGreaterThanOrEqualTo(4);
            assertThat(distinct(of(event).stream().map(Row::source).toList())).hasSizeGreaterThanOrEqualTo(8);
        });
    }

    @Test
    void eachIsReportedByHomeAndByForeignLanguages() {
        assertThat(events).allSatisfy(event -> assertThat(of(event))
                .anyMatch(article -> article.url().matches(".*/(de|fr)/.*"))
                .anyMatch(article -> article.language().equals("en")));
    }

    private List<Row> of(Happening event) {
        return articles.stream().filter(article -> covers(event, article.day())).toList();
    }

    private static EventMatcher matcher() throws IOException {
        try (InputStream in = SampleCorpus.events()) {
            return new EventMatcher(EventReader.read(in, "events.yaml"));
        }
    }

    private static boolean covers(Happening event, LocalDate day) {
        return !day.isBefore(event.date()) && !day.isAfter(event.date().plusDays(DAYS_COVERED));
    }

    private static <T> Set<T> distinct(Collection<T> values) {
        return new HashSet<>(values);
    }
}
