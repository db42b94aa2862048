package org.framewise.jobs.learn.data;

import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;
import org.framewise.features.quotation.rule.RuleAttributor;

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
}
