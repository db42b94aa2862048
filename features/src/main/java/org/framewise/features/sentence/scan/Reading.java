package org.framewise.features.sentence.scan;

import java.util.function.IntConsumer;
import org.framewise.features.sentence.mark.Marks;

/** A paragraph that is being read: where it stands in the text, and where its latest sentence begins. */
final class Reading {

    private final String text;
    private final int from;
    private final int to;
    private final IntConsumer begins;
    private int sentence;

    Reading(String text, int from, int to, IntConsumer begins) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.begins = begins;
        sentence = from;
    }

    String text() {
        return text;
    }

    char at(int at) {
        return text.charAt(at);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Where the latest sentence begins. */
    int sentence() {
        return sentence;
    }

    /** A sentence begins here. */
    void begin(int at) {
        sentence = at;
        begins.accept(at);
    }

    /** The next place that is no white space, or the end. */
    int afterSpace(int at) {
        int next = at;
        while (next < to && Marks.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
