package org.framewise.features.quotation.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Quote;
import org.framewise.features.quotation.word.Words;

/**
 * One sentence on its way through the attributor.
 *
 * @param begin where it begins, in chars of the article
 * @param paragraph the number of its paragraph
 * @param quotes the quotations that it shares text with
 * @param voices the attributions that it shows itself
 */
record Line(String text, int begin, int paragraph, List<Quote> quotes, Words words, List<Voice> voices) {

    private static final double ALL = 0.8;

    Line with(List<Voice> found) {
        return new Line(text, begin, paragraph, quotes, words, found);
    }

    int end() {
        return begin + text.length();
    }

    Stretch whole() {
        return new Stretch(0, text.length());
    }

    /** The one behind its content if there is one ("…, says Smith" embraces all before it), else the longest. */
    Optional<Voice> voice() {
        return voices.stream()
                .filter(voice -> voice.cueWords().size() > 0 && voice.cue().force() != CueForce.WANTS && !voice.weak())
                .filter(voice -> depth(voice) == 0)
                .min(Comparator.comparing((Voice voice) -> !voice.trailing())
                        .thenComparingInt(voice -> -voice.length()));
    }

    /** The voice with what the same speaker says in the same way in the rest of the sentence. */
    Voice withShared(Voice main) {
        List<Stretch> content = voices.stream()
                .filter(voice -> voice == main
                        || voice.source() == main.source()
                                && voice.cue().force() == main.cue().force())
                .flatMap(voice -> voice.content().stream())
                .toList();
        boolean alone = content.size() == main.content().size();
        int end = content.stream().mapToInt(Stretch::end).max().orElse(0);
        return alone ? main : main.saying(List.of(new Stretch(main.begin(), Math.max(main.end(), end))));
    }

    /** How many others report that one: their content embraces its cue. */
    int depth(Voice voice) {
        int cue = words.at(voice.at()).begin();
        return (int) voices.stream()
                .filter(other -> other != voice && !other.cueWords().covers(voice.at()))
                .filter(other -> other.content().stream().anyMatch(stretch -> stretch.covers(cue)))
                .count();
    }

    /** What it says where it does not say who speaks: its voices without a cue, else all of it. */
    Voice inherited() {
        List<Stretch> content = voices.stream()
                .filter(voice -> voice.cueWords().size() == 0)
                .flatMap(voice -> voice.content().stream())
                .toList();
        List<Stretch> said = content.isEmpty() ? quotedOrAll() : content;
        return new Voice(Cue.NONE, Mention.PREVIOUS, 0, Phrase.NONE, said, false);
    }

    /** In front of a quotation the author may speak. */
    private List<Stretch> quotedOrAll() {
        boolean all = quotes.isEmpty() || quotedShare(List.of(whole())) >= ALL;
        return all ? List.of(whole()) : quotes.stream().map(this::within).toList();
    }

    private Stretch within(Quote quote) {
        return new Stretch(Math.max(0, quote.begin() - begin), Math.min(text.length(), quote.end() - begin));
    }

    /** The share of the chars of a stretch of the sentence that stands in quotation marks, 0 to 1. */
    double quotedShare(List<Stretch> stretches) {
        long quoted = 0;
        long all = 0;
        for (Stretch stretch : stretches) {
            for (Quote quote : quotes) {
                int from = Math.max(stretch.begin(), quote.begin() - begin);
                quoted += letters(from, Math.min(stretch.end(), quote.end() - begin));
            }
            all += letters(stretch.begin(), stretch.end());
        }
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
        return voice().filter(found -> found.trailing() && quotedShare(found.content()) == 0)
                .isPresent();
    }

    boolean sharesQuote(Line other) {
        return quotes.stream().anyMatch(other.quotes()::contains);
    }
}
