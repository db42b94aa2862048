package org.framewise.features.quotation.voice;

import java.util.Optional;
import java.util.stream.IntStream;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.word.Words;

/**
 * A cue found by other means than the lists, and what the lists make of it.
 *
 * @param at the index of its first main word
 */
public record CueReading(Cue cue, int at) {

    /** Reads those words; a cue without any word of the lists is taken to say. */
    public static CueReading of(Lexicon lexicon, Words words, Phrase cue) {
        return IntStream.range(cue.from(), cue.to())
                .mapToObj(i -> VerbGroup.at(lexicon, words, i))
                .flatMap(Optional::stream)
                .filter(group -> group.next() <= cue.to())
                .reduce((first, last) -> last)
                .map(group -> reading(words, new Phrase(group.index(), group.next()), group.force()))
                .orElseGet(() -> reading(words, cue, force(lexicon, words, cue)));
    }

    private static CueForce force(Lexicon lexicon, Words words, Phrase cue) {
        return IntStream.range(cue.from(), cue.to())
                .mapToObj(words::lower)
                .map(word -> lexicon.noun(word).or(() -> lexicon.adverb(word)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(CueForce.SAYS);
    }

    private static CueReading reading(Words words, Phrase phrase, CueForce force) {
        int begin = words.at(phrase.from()).begin();
        String text = words.sentence().substring(begin, words.at(phrase.last()).end());
        return new CueReading(new Cue(text, force), phrase.from());
    }
}
