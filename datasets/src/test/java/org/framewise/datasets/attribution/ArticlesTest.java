package org.framewise.datasets.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.mention.AnnotatedArticle;
import org.framewise.datasets.corpus.mention.AnnotatedArticles;
import org.framewise.datasets.corpus.mention.AnnotatedSentence;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.event.EventReader;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    private static final Set<String> ROLES =
            Set.of("home", "rival", "claimant", "ally", "opposition", "victim", "suspect");

    private final List<AnnotatedArticle> articles = AttributionSet.articles();
    private final List<Event> events = EventReader.read(AttributionSet.FOLDER.resolve("events.yaml"));

    @Test
    void nothingIsRejected() {
        assertThat(AttributionSet.FIRST.rejected()).isEmpty();
    }

    @Test
    void thereAreEnough() {
        assertThat(events).hasSizeGreaterThanOrEqualTo(16);
        assertThat(AttributionSet.sentences()).hasSizeGreaterThanOrEqualTo(2400);
    }

    @Test
    void articlesHaveSixToTwentySentences() {
        assertThat(articles).allSatisfy(article -> assertThat(article.sentences())
                .as(article.article().id())
                .hasSizeBetween(6, 20));
    }

    @Test
    void sentencesTileTheirArticle() {
        for (AnnotatedArticle article : articles) {
            List<AnnotatedSentence> sentences = article.sentences();
            assertThat(sentences)
                    .extracting(AnnotatedSentence::index)
                    .as(article.article().id())
                    .isEqualTo(IntStream.range(0, sentences.size()).boxed().toList());
            int end = 0;
            for (AnnotatedSentence sentence : sentences) {
                assertThat(sentence.text())
                        .as(AttributionSet.place(article, sentence))
                        .isEqualTo(sentence.text().strip());
                assertThat(between(article, end, sentence.span().begin())).isBlank();
                end = sentence.span().end();
            }
            assertThat(between(article, end, length(article)))
                    .as(article.article().id())
                    .isEmpty();
        }
    }

    private static String between(AnnotatedArticle article, int begin, int end) {
        return new Span(begin, end).of(article.article().text());
    }

    private static int length(AnnotatedArticle article) {
        String text = article.article().text();
        return text.codePointCount(0, text.length());
    }

    @Test
    void noSentenceButAFragmentStandsTwice() {
        Map<String, Set<String>> places = new TreeMap<>();
        for (AnnotatedArticle article : articles) {
            for (AnnotatedSentence sentence : article.sentences()) {
                if (!isFragment(sentence)) {
                    places.computeIfAbsent(sentence.text().toLowerCase(Locale.ROOT), text -> new TreeSet<>())
                            .add(AttributionSet.place(article, sentence));
                }
            }
        }
        places.values().removeIf(where -> where.size() == 1);
        assertThat(places).isEmpty();
    }

    /** "What we know so far:", "Claim 1", "HOST: Right." */
    private static boolean isFragment(AnnotatedSentence sentence) {
        return sentence.mentions().isEmpty() && sentence.text().split(" ").length <= 6;
    }

    @Test
    void everyEventHasArticlesAndEveryArticleItsEvent() {
        assertThat(articles.stream().map(article -> article.event().id()).collect(Collectors.toSet()))
                .isEqualTo(events.stream().map(Event::id).collect(Collectors.toSet()));
        assertThat(articles).allSatisfy(article -> assertThat(article.article().id())
                .startsWith(article.event().id() + "-"));
    }

    @Test
    void everyEventHasItsDateAndActorsInKnownRoles() {
        assertThat(events).allSatisfy(event -> {
            assertThat(event.date()).as(event.id()).isPresent();
            List<String> roles = event.actors().stream().map(Actor::role).toList();
            assertThat(ROLES).as(event.id()).containsAll(roles);
            assertThat(roles).as(event.id()).contains("home").hasSizeGreaterThan(2);
        });
    }

    @Test
    void noArticleIsOlderThanItsEvent() {
        assertThat(articles).allSatisfy(article -> assertThat(article.article()
                        .published()
                        .orElseThrow()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                .as(article.article().id())
                .isAfterOrEqualTo(article.event().date().orElseThrow().minusDays(1)));
    }

    @Test
    void tenEventsAreHeldOutWhole() {
        Map<String, Set<String>> splits = new HashMap<>();
        articles.forEach(article -> splits.computeIfAbsent(article.split(), split -> new TreeSet<>())
                .add(article.event().id()));
        assertThat(splits).containsOnlyKeys("train", "test");
        assertThat(splits.get("test"))
                .containsExactly(
                        "airport-shooting-2032",
                        "amia-1994",
                        "beach-attack-2033",
                        "beirut-port-2020",
                        "burgas-bus-2012",
                        "gulf-tankers-2019",
                        "president-helicopter-2032",
                        "shrine-bombing-2034",
                        "skripal-2018",
                        "water-poison-2029");
        assertThat(splits.get("train")).doesNotContainAnyElementsOf(splits.get("test"));
    }

    @Test
    void everyEventIsWrittenInSeveralRegistersAndOutlets() {
        Map<String, List<AnnotatedArticle>> byEvent = articles.stream()
                .collect(Collectors.groupingBy(article -> article.event().id()));
        assertThat(byEvent).allSatisfy((event, own) -> {
            assertThat(own.stream().map(AnnotatedArticle::register).distinct())
                    .as(event)
                    .hasSizeGreaterThanOrEqualTo(4);
            assertThat(own.stream().map(article -> article.article().source()).distinct())
                    .as(event)
                    .hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void theSecondAnnotationIsOfTheSameSentences() {
        AnnotatedArticles second = AttributionSet.SECOND;
        assertThat(second.rejected()).isEmpty();
        Map<String, AnnotatedArticle> first = articles.stream()
                .collect(Collectors.toMap(article -> article.article().id(), article -> article));
        List<AnnotatedArticle> again = second.articles().stream()
                .filter(article -> !article.sentences().isEmpty())
                .toList();
        assertThat(again).allSatisfy(article -> assertThat(article.sentences())
                .extracting(AnnotatedSentence::index, AnnotatedSentence::span, AnnotatedSentence::text)
                .isEqualTo(first.get(article.article().id()).sentences().stream()
                        .map(s -> tuple(s.index(), s.span(), s.text()))
                        .toList()));
        assertThat(again.stream()
                        .mapToInt(article -> article.sentences().size())
                        .sum())
                .isGreaterThanOrEqualTo(300);
        assertThat(again.stream().map(article -> article.event().id()).distinct())
                .hasSizeGreaterThanOrEqualTo(16);
    }
}
