package org.framewise.datasets.corpus;

import java.util.Map;
import java.util.Set;
import org.framewise.datasets.event.Event;

/**
 * One labelled unit.
 *
 * @param group the article (for posts, the thread) that folds and intervals go by; never split between folds
 * @param unit the official id of the unit inside its group (line number, paragraph number, tweet id); empty for articles
 * @param text the unit's own text
 * @param context other texts that surround it, by channel: {@code previous} and {@code next}, two sentences each;
 *     {@code preceding} and {@code following}, one each; {@code title}, {@code parent}, {@code source}, {@code article}; a
 *     channel that is absent has no entry
 * @param position where the unit stands in its article, 0 (first) to 1 (last)
 * @param labels the gold labels, perhaps none
 * @param split the part that the corpus's authors put it in, such as {@code train} or {@code dev}; empty where they made none
 * @param event who plays which role; {@link Event#UNKNOWN} where nothing is known
 * @param origin the article's outlet and day; {@link Origin#UNKNOWN} where nothing is known
 */
public record Example(
        String group,
        String unit,
        String text,
        Map<String, String> context,
        double position,
        Set<String> labels,
        String split,
        Event event,
        Origin origin) {

    /** A unit of which no origin is known. */
    public Example(
            String group,
            String unit,
            String text,
            Map<String, String> context,
            double position,
            Set<String> labels,
            String split,
            Event event) {
        this(group, unit, text, context, position, labels, split, event, Origin.UNKNOWN);
    }

    /** A unit of which neither event nor origin is known. */
    public Example(
            String group,
            String unit,
            String text,
            Map<String, String> context,
            double position,
            Set<String> labels,
            String split) {
        this(group, unit, text, context, position, labels, split, Event.UNKNOWN);
    }

    public Example {
        context = Map.copyOf(context);
        labels = Set.copyOf(labels);
        if (!(position >= 0 && position <= 1)) {
            throw new IllegalArgumentException("a position lies between 0 and 1, not " + position);
        }
    }

    /** The same unit with its article's outlet and day. */
    public Example from(Origin known) {
        return new Example(group, unit, text, context, position, labels, split, event, known);
    }
}
