package org.framewise.features.quotation.brat;

import java.util.List;
import org.framewise.datasets.article.Span;

/** One marked attribution; each part in the order of the text, empty where it was not marked. */
public record MarkedQuotation(List<Span> source, List<Span> cue, List<Span> content) {

    public MarkedQuotation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
