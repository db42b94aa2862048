package org.framewise.features.quotation.voice;

import java.util.List;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Phrase;

/**
 * An attribution that a sentence shows itself.
 *
 * @param cue its main words, without auxiliaries
 * @param at the index of the cue's first main word
 * @param cueWords all words of the cue, auxiliaries and negation included; no words where there is no cue
 * @param content what is said, in order; empty stretches are left out
 * @param trailing whether cue and source stand behind the content
 * @param weak whether it leaves its sentence to the author all the same, as "may say" and "was told to" do
 */
public record Voice(
        Cue cue, Mention source, int at, Phrase cueWords, List<Stretch> content, boolean trailing, boolean weak) {

    public Voice {
        content = content.stream()
                .filter(stretch -> stretch.begin() < stretch.end())
                .toList();
    }

    /** A voice that speaks in full. */
    public Voice(Cue cue, Mention source, int at, Phrase cueWords, List<Stretch> content, boolean trailing) {
        this(cue, source, at, cueWords, content, trailing, false);
    }

    /** Where the content begins, in chars of the sentence. */
    public int begin() {
        return content.isEmpty() ? 0 : content.get(0).begin();
    }

    /** Where it ends, exclusive. */
    public int end() {
        return content.isEmpty() ? 0 : content.get(content.size() - 1).end();
    }

    /** How much it says, in chars. */
    public int length() {
        return content.stream()
                .mapToInt(stretch -> stretch.end() - stretch.begin())
                .sum();
    }

    /** The same voice, saying something else. */
    public Voice saying(List<Stretch> other) {
        return new Voice(cue, source, at, cueWords, other, trailing, weak);
    }

    /** The same voice in a sentence that stays the author's. */
    public Voice weakened() {
        return new Voice(cue, source, at, cueWords, content, trailing, true);
    }

    /** Whether it is a turn of a transcript: "Smith: …". */
    public boolean isTurn() {
        return cue.text().equals(":");
    }
}
