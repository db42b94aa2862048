package org.framewise.jobs.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.rule.RuleAttributor;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.channel.VoiceChannel;

/** Who speaks in labelled sentences: found as it will be found when articles are scored. */
final class Voices {

    private static final Attributor ATTRIBUTOR = new RuleAttributor();

    private Voices() {}

    /** The attributions of an article that consists of these sentences, one each. */
    static List<Attribution> of(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (String sentence : sentences) {
            int end = begin + sentence.codePointCount(0, sentence.length());
            spans.add(new Span(begin, end));
            text.append(sentence).append(' ');
            begin = end + 1;
        }
        return ATTRIBUTOR.attribute(text.toString(), spans, "en");
    }

    /** Adds the channel to the units of one article. */
    static void add(List<TextUnit> units, List<Integer> article) {
        List<Attribution> voices =
                of(article.stream().map(i -> units.get(i).text()).toList());
        for (int i = 0; i < voices.size(); i++) {
            TextUnit unit = units.get(article.get(i));
            Map<String, String> context = new HashMap<>(unit.context());
            context.put(VoiceChannel.NAME, VoiceChannel.of(voices.get(i)));
            units.set(article.get(i), new TextUnit(unit.text(), context, unit.position(), unit.event()));
        }
    }
}
