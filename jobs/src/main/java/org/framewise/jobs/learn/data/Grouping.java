package org.framewise.jobs.learn.data;

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
    EVENT_FOLD,
    /** All articles of an outlet, in five folds by the published rule: how well the next outlet is read. */
    SOURCE,
    /** All articles of a month (UTC), in five folds by the published rule: how well another time is read. */
    MONTH;

    private static final int FEWEST = 3;

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
     * @throws BadInputException where events, outlets or months are asked for and not known, or too few
     */
    public List<String> groups(LabelledCorpus corpus) {
        List<String> groups = corpus.examples().stream().map(this::group).toList();
        if (this == ARTICLE) {
            return groups;
        }
        if (groups.contains("") || groups.stream().distinct().count() < FEWEST) {
            throw new BadInputException(
                    "--group-by " + id(),
                    "the corpus does not name at least three " + what() + "s",
                    "group by article, or " + remedy());
        }
        return groups;
    }

    private String group(Example example) {
        return switch (this) {
            case ARTICLE -> example.group();
            case EVENT, EVENT_FOLD -> example.event().id();
            case SOURCE -> example.origin().source();
            case MONTH -> example.origin().month();
        };
    }

    /** What is held out together, for people: article, event, source or month. */
    public String what() {
        return this == EVENT_FOLD ? EVENT.id() : id();
    }

    private String remedy() {
        return switch (this) {
            case SOURCE -> "give every article a 'source', in the format 'mentions' or 'jsonl'";
            case MONTH -> "give every article a 'published', in the format 'mentions' or 'jsonl'";
            default -> "give a corpus in the format 'mentions'";
        };
    }

    /** For each example the outer fold that it is held out in. */
    public int[] outer(List<String> groups) {
        List<String> sorted = groups.stream().distinct().sorted().toList();
        ToIntFunction<String> fold = this == EVENT ? sorted::indexOf : Folds::outer;
        return groups.stream().mapToInt(fold).toArray();
    }

    /** For each example its fold for tuning. */
    public int[] inner(List<String> groups) {
        return groups.stream().mapToInt(Folds::inner).toArray();
    }
}
