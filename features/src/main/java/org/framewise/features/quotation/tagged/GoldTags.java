package org.framewise.features.quotation.tagged;

import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.quotation.brat.MarkedQuotation;
import org.framewise.features.quotation.brat.MarkedText;
import org.framewise.features.quotation.word.Word;
import org.framewise.features.quotation.word.Words;

/** The tags that a marked text gives its words. */
final class GoldTags {

    /** By code point: 0 outside, else the span's number above its part's letter. */
    private final int[] marks;

    private int number = 1;

    GoldTags(MarkedText text) {
        marks = new int[text.text().codePointCount(0, text.text().length())];
        for (MarkedQuotation quotation : text.quotations()) {
            mark(quotation.content(), 'c');
        }
        for (MarkedQuotation quotation : text.quotations()) {
            mark(quotation.source(), 's');
        }
        for (MarkedQuotation quotation : text.quotations()) {
            mark(quotation.cue(), 'q');
        }
    }

    private void mark(List<Span> spans, char part) {
        for (Span span : spans) {
            for (int i = span.begin(); i < span.end(); i++) {
                marks[i] = number << Character.SIZE | part;
            }
            number++;
        }
    }

    /** The tags of a sentence that begins at that code point of the text. */
    int[] of(Words words, int begin) {
        int[] tags = new int[words.size()];
        int before = 0;
        for (int i = 0; i < tags.length; i++) {
            Word word = words.at(i);
            int at = begin + words.sentence().codePointCount(0, word.begin());
            int mark = marks[at];
            tags[i] = Tag.of((char) mark, mark != before).ordinal();
            before = mark;
        }
        return tags;
    }
}
