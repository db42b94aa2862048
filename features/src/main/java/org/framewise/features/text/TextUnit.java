package org.framewise.features.text;

import java.util.Map;
import org.framewise.datasets.event.Event;

/**
 * What a classifier reads: a sentence, a paragraph or an article, with what surrounds it.
 *
 * @param text the unit's own text
 * @param context surrounding texts by channel ({@code previous} and {@code next}, two
 *     sentences each; {@code preceding} and {@code following}, one each; {@code title}, {@code parent},
 *     {@code source}, {@code article}); an absent channel has no entry
 * @param position where the unit stands in its article, 0 (first) to 1 (last)
 * @param event who plays which role; {@link Event#UNKNOWN} where nothing is known
 */
public record TextUnit(String text, Map<String, String> context, double position, Event event) {

    /** The channel of the one sentence before. */
    public static final String PRECEDING = "preceding";

    /** The channel of the one sentence after. */
    public static final String FOLLOWING = "following";

    /** The channel of all that a unit's article says, a line a sentence. */
    public static final String ARTICLE = "article";

    public TextUnit {
        context = Map.copyOf(context);
    }
}
