package org.framewise.features.quotation.voice;

import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.word.Words;

/** Reads attributions whose cue is no verb: "according to", "the claim that", "reportedly", "Smith: …". */
final class PhraseReader {

    private final Lexicon lexicon;
    private final Words words;
    private final Phrases phrases;
    private final Mentions mentions;
    private final int length;

    PhraseReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.length = length;
    }

    /** The attribution whose cue begins at that word. */
    Optional<Voice> read(int index) {
        return before(index)
                .or(() -> after(index))
                .or(() -> noun(index))
                .or(() -> adverb(index))
                .or(() -> colon(index));
    }

    /** "According to the ministry, …" and "…, according to the ministry". */
    private Optional<Voice> before(int index) {
        int size = lexicon.before(words, index);
        if (size == 0) {
            return Optional.empty();
        }
        Optional<Phrase> source = phrases.startingAt(index + size);
        Mention mention = source.map(mentions::of).orElse(Mention.NOBODY);
        int after = source.map(Phrase::to).orElse(index + size);
        int next = words.lower(after).equals(",") ? after + 1 : after;
        boolean leads = index <= 1;
        int begin = leads ? words.at(next).begin() : 0;
        int end = leads ? length : words.endBefore(index);
        return Optional.of(voice(index, size, CueForce.SAYS, mention, begin, end, !leads));
    }

    /** "Dem Ministerium zufolge …". */
    private Optional<Voice> after(int index) {
        int size = lexicon.after(words, index);
        return size == 0
                ? Optional.empty()
                : phrases.endingAt(index - 1)
                        .map(phrase -> voice(index, size, CueForce.SAYS, mentions.of(phrase), 0, length, false));
    }

    /** "The claim that …", "the ministry's accusation against …", "rumours of …". */
    private Optional<Voice> noun(int index) {
        Optional<CueForce> force = lexicon.noun(words.lower(index));
        if (force.isEmpty() || !lexicon.is("nounlinks", words.lower(index + 1))) {
            return Optional.empty();
        }
        boolean owned = words.lower(index - 1).equals("'s");
        Mention mention =
                owned ? phrases.endingAt(index - 2).map(mentions::of).orElse(Mention.NOBODY) : possessor(index - 1);
        int begin = words.at(index + 2).begin();
        return begin == 0 ? Optional.empty() : Optional.of(voice(index, 1, force.get(), mention, begin, length, false));
    }

    private Mention possessor(int index) {
        String lower = words.lower(index);
        if (lexicon.is("possessives", lower)) {
            return mentions.of(new Phrase(index, index + 1));
        }
        // "The outlets aired [the] accusations against …"
        int verb = lexicon.is("determiners", lower) ? index - 1 : index;
        return lexicon.is("airing", words.lower(verb))
                ? phrases.endingAt(verb - 1)
                        .map(mentions::of)
                        .filter(Mention::sure)
                        .orElse(Mention.NOBODY)
                : Mention.NOBODY;
    }

    private Optional<Voice> adverb(int index) {
        return lexicon.adverb(words.lower(index))
                .map(force -> voice(index, 1, force, Mention.NOBODY, 0, length, false));
    }

    /** "Smith: “…”" */
    private Optional<Voice> colon(int index) {
        boolean speech = words.lower(index).equals(":") && words.at(index + 1).quoted();
        Optional<Phrase> source = speech ? phrases.endingAt(index - 1) : Optional.empty();
        return source.filter(phrase -> phrase.size() <= 6)
                .map(mentions::of)
                .filter(Mention::sure)
                .map(mention -> voice(
                        index, 1, CueForce.SAYS, mention, words.at(index + 1).begin(), length, false));
    }

    private Voice voice(int index, int size, CueForce force, Mention source, int begin, int end, boolean trailing) {
        Phrase cue = new Phrase(index, index + size);
        return new Voice(
                new Cue(mentions.text(cue), force), source, index, cue, List.of(new Stretch(begin, end)), trailing);
    }
}
