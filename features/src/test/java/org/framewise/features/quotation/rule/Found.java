package org.framewise.features.quotation.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.Quotation;
import org.framewise.features.quotation.QuotationFinder;

/** A story's quotations, one a line, as tests write them down. */
final class Found {

    private static final QuotationFinder FINDER = new RuleAttributor();

    private Found() {}

    /** Depth, force, name, source, cue and content; the pieces of a part joined by "…". */
    static List<String> in(Story story) {
        return FINDER.find(story.text(), story.sentences(), "en").stream()
                .map(quotation -> line(story.text(), quotation))
                .toList();
    }

    private static String line(String text, Quotation quotation) {
        return String.join(
                " | ",
                String.valueOf(quotation.depth()),
                quotation.force().name(),
                quotation.speaker().name(),
                pieces(text, quotation.source()),
                pieces(text, quotation.cue()),
                pieces(text, quotation.content()));
    }

    private static String pieces(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
