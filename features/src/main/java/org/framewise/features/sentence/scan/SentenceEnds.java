package org.framewise.features.sentence.scan;

import java.util.function.IntConsumer;
import org.framewise.features.sentence.mark.Candidate;
import org.framewise.features.sentence.mark.Marks;
import org.framewise.features.sentence.model.Models;
import org.framewise.features.sentence.rule.AddressRule;
import org.framewise.features.sentence.rule.EndRules;
import org.framewise.features.sentence.rule.Lexicon;

/** Finds the ends of the sentences of one paragraph: rules first, then the model. Not thread-safe. */
public final class SentenceEnds {

    private final EndRules rules;
    private final Judge judge;
    private final int ownEnd;
    private final Enumeration enumeration = new Enumeration();
    private final Enclosure enclosure = new Enclosure();
    private final Separators separators = new Separators();

    /** @param language an ISO 639-1 code, empty where it is unknown */
    public SentenceEnds(String language) {
        Lexicon lexicon = Lexicon.of(language);
        rules = new EndRules(lexicon);
        judge = new Judge(rules, Models.forLanguage(language));
        ownEnd = lexicon.ownEnd();
    }

    /**
     * Hands over the beginning of every sentence but the first, in order.
     *
     * @param from where the paragraph begins, in UTF-16 units
     * @param to where it ends
     */
    public void find(String text, int from, int to, IntConsumer begins) {
        Reading reading = new Reading(text, from, to, begins);
        enumeration.reset();
        enclosure.reset(from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Marks.isNotable(c) || c == ownEnd) {
                int sentence = reading.sentence();
                i = read(reading, c, i) - 1;
                if (reading.sentence() > sentence) {
                    enclosure.reset(reading.sentence());
                }
            }
        }
    }

    /** Looks at one notable character. Returns where to go on. */
    private int read(Reading reading, char c, int at) {
        if ((c == '.' || c == ')') && item(reading, at)) {
            return enumeration.end();
        }
        if (Marks.isEnd(c) || c == ownEnd) {
            return endMark(reading, at);
        }
        if (c == '/') {
            return separators.stamp(reading, at);
        }
        if (Marks.isRow(c)) {
            return separators.row(reading, at);
        }
        if (Marks.isCloser(c) && rules.breaksOff(reading.text(), reading.sentence(), at, reading.to())) {
            reading.begin(reading.afterSpace(at + 1));
            return reading.sentence();
        }
        enclosure.see(reading.text(), at, reading.to());
        return at + 1;
    }

    private boolean item(Reading reading, int at) {
        int item = enumeration.begin(reading.text(), reading.sentence(), at, reading.to());
        if (item > reading.sentence()) {
            reading.begin(item);
        }
        return item >= 0;
    }

    private int endMark(Reading reading, int first) {
        if (isDecimal(reading, first)) {
            return first + 1;
        }
        Candidate at = Candidate.at(reading.text(), reading.sentence(), reading.to(), first);
        if (!at.spaced()) {
            int end = AddressRule.end(reading.text(), reading.sentence(), first, reading.to());
            if (end > at.end()) {
                return address(reading, end);
            }
        }
        return endMark(reading, at);
    }

    private int endMark(Reading reading, Candidate at) {
        if (judge.ends(at, reading, enclosure)) {
            reading.begin(at.next());
        } else {
            for (int i = at.last() + 1; i < at.end(); i++) {
                enclosure.see(reading.text(), i, reading.to());
            }
        }
        return at.end();
    }

    private static boolean isDecimal(Reading reading, int at) {
        return at > reading.from()
                && at + 1 < reading.to()
                && isDigit(reading.at(at - 1))
                && isDigit(reading.at(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads over an address that ends before {@code end}, end marks after it included. */
    private int address(Reading reading, int end) {
        int mark = end - 1;
        if (Marks.isEnd(reading.at(mark))) {
            return endMark(reading, Candidate.at(reading.text(), reading.sentence(), reading.to(), mark));
        }
        while (reading.at(mark) != '.' && mark > reading.sentence()) {
            mark--;
        }
        int next = reading.afterSpace(end);
        boolean mayBegin = AddressRule.mayBegin(reading.text(), next, reading.to());
        if (mayBegin && judge.endsWithAddress(reading, mark, next)) {
            reading.begin(next);
        }
        return end;
    }
}
