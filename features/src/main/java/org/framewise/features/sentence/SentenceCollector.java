package org.framewise.features.sentence;

import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.article.Span;
import org.framewise.features.sentence.mark.Marks;

/** Turns places in UTF-16 units, in order, into sentences in code points. */
final class SentenceCollector {

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private int begin;
    private int paragraph = -1;
    private boolean boilerplate;

    /** How far the text has been counted: units, and the code points that they make. */
    private int units;

    private int codePoints;

    SentenceCollector(String text) {
        this.text = text;
    }

    /** A paragraph begins. */
    void begin(int at, boolean boilerplate) {
        this.boilerplate = boilerplate;
        begin = at;
        paragraph++;
    }

    /** The paragraph's next sentence begins. */
    void next(int at) {
        end(at);
        begin = at;
    }

    /** The paragraph ends. */
    void end(int at) {
        int end = at;
        while (end > begin && Marks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        Span span = new Span(codePoint(begin), codePoint(end));
        sentences.add(new Sentence(sentences.size(), span, boilerplate, paragraph));
    }

    List<Sentence> collected() {
        return sentences;
    }

    private int codePoint(int at) {
        codePoints += text.codePointCount(units, at);
        units = at;
        return codePoints;
    }
}
