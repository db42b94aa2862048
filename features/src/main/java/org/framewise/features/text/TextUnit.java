package org.framewise.features.text;

import java.util.Map;
import org.framewise.datasets.event.Event;

/**
 * What a classifier reads: a sentence, a paragraph or an article, with what surrounds it.
 *
 * @param text the unit's own text
 * @param context surrounding texts by channel ({@code previous}, {@code next}, {@code title}, {@code parent},
 *     {@code source}, {@code article}); an absent channel has no entry
 * @param position where the unit stands in its article, 0 (first) to 1 (last)
 * @param event who plays which role; {@link Event#UNKNOWN} where nothing is known
 */
public record TextUnit(String text, Map<String, String> context, double position, Event event) {

    public TextUnit {
        context = Map.copyOf(context);
    }
}
