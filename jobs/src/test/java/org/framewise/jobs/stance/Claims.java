package org.framewise.jobs.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.event.Event;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.features.text.TextUnit;

/** Claims for tests: square brackets in a sentence stand around the words that speak for the label. */
final class Claims {

    private static final Attributor ATTRIBUTOR = new RuleAttributor();

    private Claims() {}

    static Claim of(String marked, String language, String label) {
        List<Span> evidence = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int begin = 0;
        for (int codePoint : marked.codePoints().toArray()) {
            int at = sentence.codePointCount(0, sentence.length());
            if (codePoint == '[') {
                begin = at;
            } else if (codePoint == ']') {
                evidence.add(new Span(begin, at));
            } else {
                sentence.appendCodePoint(codePoint);
            }
        }
        String text = sentence.toString();
        Span whole = new Span(0, text.codePointCount(0, text.length()));
        Attribution attribution =
                ATTRIBUTOR.attribute(text, List.of(whole), language).get(0);
        return new Claim(unit(text), language, attribution, label, evidence);
    }

    /** A sentence of which nothing else is known. */
    static TextUnit unit(String text) {
        return new TextUnit(text, Map.of(), 0, Event.UNKNOWN);
    }
}
