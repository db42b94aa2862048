package org.framewise.features.quotation.rule;

import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Quote;
import org.framewise.features.quotation.word.Words;

/**
 * One sentence on its way through the attributor.
 *
 * @param begin where it begins, in chars of the article
 * @param paragraph the number of its paragraph
 * @param quotes the quotations that it shares text with
 */
record Line(String text, int begin, int paragraph, List<Quote> quotes, Words words, Optional<Voice> voice) {

    int end() {
        return begin + text.length();
    }

    /** The share of the chars from {@code from} to {@code to} of the sentence that stands in quotation marks, 0 to 1. */
    double quotedShare(int from, int to) {
        long quoted = 0;
        for (Quote quote : quotes) {
            quoted += letters(Math.max(from, quote.begin() - begin), Math.min(to, quote.end() - begin));
        }
        long all = letters(from, to);
        return all == 0 ? 0 : (double) quoted / all;
    }

    private long letters(int from, int to) {
        return from >= to
                ? 0
                : text.substring(from, to)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count();
    }

    /** Whether the voice stands behind its content and the content has no quotation marks. */
    boolean trailsUnquoted() {
        return voice.filter(found -> found.trailing() && quotedShare(found.begin(), found.end()) == 0)
                .isPresent();
    }

    boolean sharesQuote(Line other) {
        return quotes.stream().anyMatch(other.quotes()::contains);
    }
}
