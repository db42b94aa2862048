package org.framewise.features.quotation.voice.phrasal;

import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Words;

/** Reads whose view a sentence gives: "in her view", "for the historian Ida Marsh". */
final class ViewReader {

    private final Lexicon lexicon;
    private final Words words;
    private final Phrases phrases;
    private final Mentions mentions;
    private final int length;

    ViewReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.length = length;
    }

    /** "For the historian Ida Marsh, it is absurd …". */
    Optional<Voice> minded(int index) {
        return Optional.of(index)
                .filter(at -> at == 0 && lexicon.is("minding", words.lower(at)))
                .flatMap(at -> phrases.anyAt(at + 1))
                .filter(phrase -> words.at(phrase.last()).isCapital() && phrase.size() > 2)
                .map(phrase -> voice(
                        0,
                        1,
                        CueForce.BELIEVES,
                        mentions.of(phrase),
                        words.at(words.lower(phrase.to()).equals(",") ? phrase.to() + 1 : phrase.to())
                                .begin(),
                        length,
                        false))
                .filter(voice ->
                        voice.source().person() && voice.source().kind() == SourceKind.NAMED && voice.length() > 0);
    }

    /** "In her view", "in the expert's opinion", "by his own account". */
    Optional<Voice> view(int index) {
        boolean hers = lexicon.is("possessives", words.lower(index - 1));
        if (!lexicon.is("views", words.lower(index))
                || !hers && !words.isBreak(index + 1) && !isClauseBehind(index + 1)) {
            return Optional.empty();
        }
        int owner = lexicon.is("own", words.lower(index - 1)) ? index - 2 : index - 1;
        Optional<Phrase> phrase = words.lower(owner).equals("'s")
                ? phrases.endingAt(owner - 1)
                : Optional.of(new Phrase(owner, owner + 1))
                        .filter(one -> lexicon.is("possessives", words.lower(one.from())));
        return phrase.filter(one -> lexicon.is("viewing", words.lower(one.from() - 1)) && !mentions.isSelf(one))
                .map(one -> voice(index, 1, CueForce.BELIEVES, mentions.of(one), 0, length, true));
    }

    private boolean isClauseBehind(int index) {
        return lexicon.is("determiners", words.lower(index))
                || lexicon.is("between", words.lower(index))
                || !lexicon.pronoun(words.lower(index)).isEmpty()
                || words.at(index).isCapital();
    }

    private Voice voice(int index, int size, CueForce force, Mention source, int begin, int end, boolean trailing) {
        Phrase cue = new Phrase(index, index + size);
        return new Voice(
                new Cue(mentions.text(cue), force), source, index, cue, List.of(new Stretch(begin, end)), trailing);
    }
}
