package org.framewise.features.quotation.rule;

import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Attributor;

/** An article for tests, one sentence a string; "¶" before a sentence begins a paragraph. */
record Story(String text, List<Span> sentences) {

    private static final Attributor ATTRIBUTOR = new RuleAttributor();

    static Story of(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String sentence : sentences) {
            boolean paragraph = sentence.startsWith("¶");
            text.append(text.isEmpty() ? "" : paragraph ? "\n\n" : " ");
            int begin = text.codePointCount(0, text.length());
            text.append(paragraph ? sentence.substring(1) : sentence);
            spans.add(new Span(begin, text.codePointCount(0, text.length())));
        }
        return new Story(text.toString(), List.copyOf(spans));
    }

    List<Attribution> attributions(String language) {
        return ATTRIBUTOR.attribute(text, sentences, language);
    }

    /** One line: type, kind, name, cue, force and content, as tests write them down. */
    static String line(String sentence, Attribution attribution) {
        return String.join(
                " | ",
                attribution.type().name(),
                attribution.source().kind().name(),
                attribution.source().name(),
                attribution.cue().text(),
                attribution.cue().force().name(),
                attribution.content().of(sentence));
    }
}
