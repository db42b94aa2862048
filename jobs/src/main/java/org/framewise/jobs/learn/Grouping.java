package org.framewise.jobs.learn;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.split.Folds;

/** What is held out together when a learner is cross-validated. */
public enum Grouping {
    /** Articles, or threads, by the published fold rule: how well the next article of known events is read. */
    ARTICLE,
    /** All articles of an event, one event a fold: how well the next event is read. */
    EVENT,
    /** All articles of an event, in five folds of events by the published rule: nearly the same, much sooner. */
    EVENT_FOLD;

    /** The name that options use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws BadInputException if there is none of that name */
    public static Grouping of(String id) {
        return Stream.of(values())
                .filter(grouping -> grouping.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "--group-by",
                        "'" + id + "'",
                        "take one of " + Stream.of(values()).map(Grouping::id).collect(Collectors.joining(", "))));
    }

    /**
     * For each example the group that is never split, and that intervals resample.
     *
     * @throws BadInputException where events are asked for and not known
     */
    List<String> groups(LabelledCorpus corpus) {
        if (this == ARTICLE) {
            return corpus.examples().stream().map(Example::group).toList();
        }
        List<String> events =
                corpus.examples().stream().map(example -> example.event().id()).toList();
        if (events.contains("") || events.stream().distinct().count() < 3) {
            throw new BadInputException(
                    "--group-by " + id(),
                    "the corpus does not name at least three events",
                    "group by article, or give a corpus in the format 'mentions'");
        }
        return events;
    }

    /** For each example the outer fold that it is held out in. */
    int[] outer(List<String> groups) {
        List<String> sorted = groups.stream().distinct().sorted().toList();
        ToIntFunction<String> fold = this == EVENT ? sorted::indexOf : Folds::outer;
        return groups.stream().mapToInt(fold).toArray();
    }

    /** For each example its fold for tuning. */
    int[] inner(List<String> groups) {
        return groups.stream().mapToInt(Folds::inner).toArray();
    }
}
