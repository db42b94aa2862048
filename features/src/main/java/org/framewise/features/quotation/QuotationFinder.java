package org.framewise.features.quotation;

import java.io.Serializable;
import java.util.List;
import org.framewise.datasets.article.Span;

/** Finds every attribution of an article. Immutable and safe to share between threads. */
public interface QuotationFinder extends Serializable {

    /**
     * @param text the article's text as it was given
     * @param sentences in order, not overlapping, in code points of {@code text}
     * @param language ISO 639-1; where nothing is known of it, English is assumed
     * @return the attributions in the order of their cues, nested ones included
     */
    List<Quotation> find(String text, List<Span> sentences, String language);
}
