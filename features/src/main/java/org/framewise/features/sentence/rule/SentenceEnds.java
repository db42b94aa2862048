package org.framewise.features.sentence.rule;

import java.util.function.IntConsumer;
import org.framewise.features.sentence.model.BoundaryModel;
import org.framewise.features.sentence.model.Models;

/** Finds the ends of the sentences of one paragraph: rules first, then the model. Not thread-safe. */
public final class SentenceEnds {

    private static final double LIKELY = 0.3;
    private static final double NEARLY_CERTAIN = 0.5;
    private static final int SHORT_ROW = 3;
    private static final int LONG_ROW = 10;

    private final EndRules rules;
    private final BoundaryModel model;
    private final int ownEnd;
    private final Enumeration enumeration = new Enumeration();
    private final Enclosure enclosure = new Enclosure();
    private final Stamp stamp = new Stamp();

    private String text = "";
    private int from;
    private int to;
    private int sentence;
    private IntConsumer begins = begin -> {};

    public SentenceEnds(String language) {
        Lexicon lexicon = Lexicon.of(language);
        rules = new EndRules(lexicon);
        ownEnd = lexicon.ownEnd();
        model = Models.forLanguage(language);
    }

    /**
     * Hands over the beginning of every sentence but the first, in order.
     *
     * @param from where the paragraph begins, in UTF-16 units
     * @param to where it ends
     */
    public void find(String text, int from, int to, IntConsumer begins) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.begins = begins;
        sentence = from;
        enumeration.reset();
        enclosure.reset(from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Marks.isNotable(c) || c == ownEnd) {
                i = read(c, i) - 1;
            }
        }
    }

    /** Looks at one notable character. Returns where to go on. */
    private int read(char c, int at) {
        if ((c == '.' || c == ')') && item(at)) {
            return enumeration.end();
        }
        if (Marks.isEnd(c) || c == ownEnd) {
            return endMark(at);
        }
        if (c == '/') {
            return stamp(at);
        }
        if (Marks.isRow(c)) {
            return row(at);
        }
        if (Marks.isCloser(c) && rules.breaksOff(text, sentence, at, to)) {
            begin(afterSpace(at + 1));
            return sentence;
        }
        enclosure.see(text, at, to);
        return at + 1;
    }

    private boolean item(int at) {
        int item = enumeration.begin(text, sentence, at, to);
        if (item > sentence) {
            begin(item);
        }
        return item >= 0;
    }

    private int endMark(int first) {
        if (isDecimal(first)) {
            return first + 1;
        }
        Candidate at = Candidate.at(text, sentence, to, first);
        if (!at.spaced()) {
            int end = AddressRule.end(text, sentence, first, to);
            if (end > at.end()) {
                return afterAddress(end);
            }
        }
        if (at.next() < to && ends(at)) {
            begin(at.next());
        } else {
            for (int i = at.last() + 1; i < at.end(); i++) {
                enclosure.see(text, i, to);
            }
        }
        return at.end();
    }

    private boolean isDecimal(int at) {
        return at > from && at + 1 < to && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int afterAddress(int end) {
        int mark = end - 1;
        if (Marks.isEnd(text.charAt(mark))) {
            Candidate at = Candidate.at(text, sentence, to, mark);
            if (at.next() < to && ends(at)) {
                begin(at.next());
            }
            return at.end();
        }
        while (text.charAt(mark) != '.' && mark > sentence) {
            mark--;
        }
        int next = afterSpace(end);
        if (AddressRule.mayBegin(text, next, to) && model.endsAt(text, from, to, mark, next) > 0.5) {
            begin(next);
        }
        return end;
    }

    private int afterSpace(int at) {
        int next = at;
        while (next < to && Marks.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int stamp(int at) {
        if (!stamp.find(text, sentence, at, to)) {
            return at + 1;
        }
        boolean alone = stamp.standsAlone(text, sentence);
        if (alone && stamp.from() > sentence) {
            begin(stamp.from());
        }
        int next = afterSpace(stamp.to());
        if (next < to && (alone || Character.isUpperCase(text.charAt(next)))) {
            begin(next);
        }
        return stamp.to();
    }

    /** A row of stars or strokes parts what stands before it from what follows. */
    private int row(int at) {
        int end = at;
        while (end < to && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        int next = afterSpace(end);
        if (end - at >= (at == sentence ? SHORT_ROW : LONG_ROW) && next > end && next < to) {
            begin(next);
        }
        return end;
    }

    private void begin(int at) {
        sentence = at;
        begins.accept(at);
        enclosure.reset(at);
    }

    private boolean ends(Candidate at) {
        if (enclosed(at)) {
            return false;
        }
        return switch (rules.judge(at)) {
            case ENDS -> true;
            case GOES_ON -> false;
            case UNSURE -> probability(at) > LIKELY;
            case DOUBTFUL -> probability(at) > NEARLY_CERTAIN;
        };
    }

    /** Inside brackets or a short quotation, or between a quotation and a remark in brackets. */
    private boolean enclosed(Candidate at) {
        char closer = text.charAt(at.end() - 1);
        if (at.closes() && (closer == '\'' || closer == '’') && enclosure.inQuotation(text, at.end() - 1, to)) {
            return true;
        }
        if (at.closes()) {
            return text.charAt(at.next()) == '(' && enclosure.quotesInside(text, at.end());
        }
        return enclosure.inBracket(text, at.last(), to)
                || enclosure.inSingleQuotation(text, at.last(), to)
                || enclosure.inQuotation(text, at.last(), to);
    }

    private double probability(Candidate at) {
        return model.endsAt(text, from, to, at.last(), at.next());
    }
}
