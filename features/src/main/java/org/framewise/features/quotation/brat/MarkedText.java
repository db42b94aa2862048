package org.framewise.features.quotation.brat;

import java.util.List;

/**
 * A text with the attributions that one annotator marked.
 *
 * @param name the annotation file's name without its ending
 * @param textName the text file's name without its ending; the same for every annotator of a text
 */
public record MarkedText(String name, String textName, String text, List<MarkedQuotation> quotations) {

    public MarkedText {
        quotations = List.copyOf(quotations);
    }
}
