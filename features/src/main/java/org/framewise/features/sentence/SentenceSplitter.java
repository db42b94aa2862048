package org.framewise.features.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;

/** Splits a text into sentences. One instance per thread. */
public final class SentenceSplitter {

    /**
     * @param text any text at all
     * @param language an ISO 639-1 code, empty where it is unknown
     * @return the sentences in order; they do not overlap, and between them is nothing but white space
     */
    public List<Sentence> split(String text, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        breaks.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int codePoints = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            int begin = codePoints
                    + piece.codePointCount(
                            0, piece.length() - piece.stripLeading().length());
            int end = begin + piece.strip().codePointCount(0, piece.strip().length());
            if (end > begin) {
                sentences.add(new Sentence(sentences.size(), new Span(begin, end), false, 0));
            }
            codePoints += piece.codePointCount(0, piece.length());
        }
        return sentences;
    }
}
