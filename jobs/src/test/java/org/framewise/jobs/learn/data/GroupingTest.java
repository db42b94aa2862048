package org.framewise.jobs.learn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Origin;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.split.Folds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {

    /** An example an event: its article is called after it. */
    private static LabelledCorpus corpus(String... events) {
        List<Example> examples = Stream.of(events)
                .map(id -> new Example(
                        "a-" + id,
                        "0",
                        "A fire.",
                        Map.of(),
                        0,
                        Set.of("hoax"),
                        "",
                        id.isEmpty() ? Event.UNKNOWN : new Event(id, "", Optional.empty(), List.of())))
                .toList();
        return new LabelledCorpus("mentions", "", Target.SENTENCE, false, List.of("hoax"), examples, List.of());
    }

    @Test
    void articlesGoByThePublishedRule() {
        List<String> groups = Grouping.ARTICLE.groups(corpus("x", "", "x"));

        assertThat(groups).containsExactly("a-x", "a-", "a-x");
        assertThat(Grouping.ARTICLE.outer(groups))
                .containsExactly(Folds.outer("a-x"), Folds.outer("a-"), Folds.outer("a-x"));
    }

    @Test
    void eachEventIsAFoldInTheOrderOfNames() {
        List<String> groups = Grouping.EVENT.groups(corpus("storm", "flood", "storm", "fire"));

        assertThat(groups).containsExactly("storm", "flood", "storm", "fire");
        assertThat(Grouping.EVENT.outer(groups)).containsExactly(2, 1, 2, 0);
    }

    @Test
    void eventsMayShareAFoldByThePublishedRule() {
        List<String> groups = Grouping.EVENT_FOLD.groups(corpus("storm", "flood", "storm", "fire"));

        assertThat(groups).containsExactly("storm", "flood", "storm", "fire");
        assertThat(Grouping.EVENT_FOLD.outer(groups))
                .containsExactly(Folds.outer("storm"), Folds.outer("flood"), Folds.outer("storm"), Folds.outer("fire"));
    }

    private static LabelledCorpus from(Origin... origins) {
        List<Example> examples = Stream.of(origins)
                .map(origin -> new Example("a", "0", "A fire.", Map.of(), 0, Set.of("hoax"), "", Event.UNKNOWN, origin))
                .toList();
        return new LabelledCorpus("jsonl", "", Target.SENTENCE, false, List.of("hoax"), examples, List.of());
    }

    @Test
    void outletsAndMonthsShareFoldsByThePublishedRule() {
        LabelledCorpus corpus = from(
                Origin.of("Wire", "2030-02-01"), Origin.of("Globe", "2030-02-27"),
                Origin.of("Mast", "2030-03-01"), Origin.of("Wire", "2031-02-01"));

        assertThat(Grouping.SOURCE.groups(corpus)).containsExactly("Wire", "Globe", "Mast", "Wire");
        assertThat(Grouping.MONTH.groups(corpus)).containsExactly("2030-02", "2030-02", "2030-03", "2031-02");
        assertThat(Grouping.MONTH.outer(List.of("2030-02", "2031-02")))
                .containsExactly(Folds.outer("2030-02"), Folds.outer("2031-02"));
    }

    @Test
    void outletsAndMonthsMustBeKnownAndThree() {
        LabelledCorpus corpus =
                from(Origin.of("Wire", "2030-02-01"), Origin.of("Globe", "2030-03-27"), Origin.of("Wire", ""));

        assertThatThrownBy(() -> Grouping.SOURCE.groups(corpus))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--group-by source: the corpus does not name at least three sources; "
                        + "group by article, or give every article a 'source', in the format 'mentions' or 'jsonl'");
        assertThatThrownBy(() -> Grouping.MONTH.groups(corpus))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--group-by month: the corpus does not name at least three months; "
                        + "group by article, or give every article a 'published', in the format 'mentions' or 'jsonl'");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void innerFoldsKeepAGroupTogether(Grouping grouping) {
        assertThat(grouping.inner(List.of("storm", "flood", "storm")))
                .containsExactly(Folds.inner("storm"), Folds.inner("flood"), Folds.inner("storm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire flood", "fire fire fire", "fire flood storm -"})
    void eventsMustBeKnownAndThree(String events) {
        assertThatThrownBy(() ->
                        Grouping.EVENT.groups(corpus(events.replace(" -", " ").split(" ", -1))))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--group-by event: the corpus does not name at least three events; "
                        + "group by article, or give a corpus in the format 'mentions'");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void isFoundByItsName(Grouping grouping) {
        assertThat(Grouping.of(grouping.id())).isEqualTo(grouping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"week", "", "Event"})
    void thereIsNoOther(String name) {
        assertThatThrownBy(() -> Grouping.of(name))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--group-by: '" + name + "'; take one of article, event, event-fold, source, month");
    }
}
