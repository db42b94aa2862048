package org.framewise.features.quotation.voice.phrasal;

import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Words;

/** Reads attributions whose cue is no verb: "according to", "the claim that", "reportedly", "Smith: …". */
public final class PhraseReader {

    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;
    private final Words words;
    private final Phrases phrases;
    private final Mentions mentions;
    private final int length;
    private final ViewReader views;

    public PhraseReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.length = length;
        this.views = new ViewReader(lexicon, words, phrases, mentions, length);
    }

    /** The attribution whose cue begins at that word. */
    public Optional<Voice> read(int index) {
        return before(index)
                .or(() -> views.minded(index))
                .or(() -> after(index))
                .or(() -> noun(index))
                .or(() -> owned(index))
                .or(() -> views.view(index))
                .or(() -> adverb(index))
                .or(() -> colon(index));
    }

    /** "According to the ministry, …" and "…, according to the ministry". */
    private Optional<Voice> before(int index) {
        int size = lexicon.before(words, index);
        if (size == 0) {
            return Optional.empty();
        }
        Optional<Phrase> source = phrases.anyAt(index + size);
        if (source.filter(phrase -> lexicon.is("measures", words.lower(phrase.last())) && phrase.size() == 1
                        || lexicon.pronoun(words.lower(phrase.from())).equals("nobody") && phrase.size() == 1)
                .isPresent()) {
            return Optional.empty();
        }
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
        if (begin == 0) {
            return Optional.empty();
        }
        Voice voice = voice(index, 1, force.get(), mention, begin, length, false);
        boolean rumour = lexicon.is("rumours", words.lower(index));
        return Optional.of(mention == Mention.NOBODY && !rumour ? voice.weakened() : voice);
    }

    /** "The union's support for the plan", "his call to arms". */
    private Optional<Voice> owned(int index) {
        Optional<CueForce> force = lexicon.owned(words.lower(index));
        int next = index + 2;
        int owner = lexicon.is("possessives", words.lower(index - 1)) || isGenitive(index - 1) ? index - 1 : index - 2;
        if (force.isEmpty() || !lexicon.is("ownedlinks", words.lower(index + 1)) || next >= words.size()) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = isGenitive(owner)
                ? phrases.endingAt(owner - 1)
                : Optional.of(new Phrase(owner, owner + 1))
                        .filter(one -> lexicon.is("possessives", words.lower(one.from())));
        boolean clause = lexicon.is("clauselinks", words.lower(index + 1));
        int begin = words.at(clause ? index + 1 : next).begin();
        return phrase.map(mentions::of)
                .filter(Mention::sure)
                .map(source -> voice(
                        index, clause ? 1 : 2, force.get(), source, begin, clause ? length : phraseEnd(next), false));
    }

    /** Where the noun phrase from that word ends, in chars: before a verb or a mark. */
    private int phraseEnd(int from) {
        int to = from + 1;
        while (!words.isBreak(to)
                && !lexicon.is("between", words.lower(to))
                && !lexicon.is("verbs", words.lower(to))
                && !lexicon.is("turns", words.lower(to))) {
            to++;
        }
        return words.at(Math.min(to, words.size()) - 1).end();
    }

    private boolean isGenitive(int index) {
        return words.lower(index).equals("'s")
                || words.lower(index).equals("'") && words.lower(index - 1).endsWith("s");
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

    /** "Smith: “…”", and a turn of a transcript or a headline: "Smith: Norland did it". */
    private Optional<Voice> colon(int index) {
        boolean speech = words.lower(index).equals(":") && index + 1 < words.size();
        Optional<Phrase> source =
                !speech ? Optional.empty() : words.at(index + 1).quoted() ? phrases.endingAt(index - 1) : turn(index);
        boolean letter = index == 1 && words.at(0).text().length() == 1;
        return source.filter(phrase -> phrase.size() <= LONGEST_NAME)
                .map(phrase -> words.at(index + 1).quoted() ? mentions.of(phrase) : mentions.ofTurn(phrase))
                .filter(mention -> mention.sure() || letter)
                .map(mention -> voice(
                        index, 1, CueForce.SAYS, mention, words.at(index + 1).begin(), length, false));
    }

    private Optional<Phrase> turn(int index) {
        boolean names = index > 0 && words.at(index + 1).isCapital() && !lexicon.is("headings", words.lower(0));
        for (int i = 0; i < index; i++) {
            boolean name =
                    words.at(i).isCapital() || !lexicon.source(words.lower(i)).isEmpty();
            names &= name || lexicon.is("ties", words.lower(i)) || lexicon.is("joins", words.lower(i));
        }
        return names ? Optional.of(new Phrase(0, index)) : Optional.empty();
    }

    private Voice voice(int index, int size, CueForce force, Mention source, int begin, int end, boolean trailing) {
        Phrase cue = new Phrase(index, index + size);
        return new Voice(
                new Cue(mentions.text(cue), force), source, index, cue, List.of(new Stretch(begin, end)), trailing);
    }
}
