package org.framewise.datasets.corpus.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.article.Span;

/** A stretch of an article that carries a label. */
public record LabelledSpan(Span span, String label) {

    /** The labels of the spans that share a character with {@code unit}. */
    public static Set<String> touching(Span unit, List<LabelledSpan> spans) {
        return spans.stream()
                .filter(labelled -> labelled.span.overlaps(unit))
                .map(LabelledSpan::label)
                .collect(Collectors.toUnmodifiableSet());
    }
}
