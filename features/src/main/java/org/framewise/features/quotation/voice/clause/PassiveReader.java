package org.framewise.features.quotation.voice.clause;

import java.util.Optional;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.weak.Weakness;
import org.framewise.features.quotation.word.Words;

/** Reads a verb of saying in the passive. */
final class PassiveReader {

    private final Lexicon lexicon;
    private final Words words;
    private final Phrases phrases;
    private final Mentions mentions;
    private final Contents contents;
    private final VoiceMaker maker;

    PassiveReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.contents = new Contents(lexicon, words);
        this.maker = new VoiceMaker(mentions, contents, new Weakness(lexicon, words), length);
    }

    /** Whether the verb is one. */
    boolean isPassive(VerbGroup group) {
        return group.passive() || isReduced(group);
    }

    /** "Asked by the paper whether …": a passive without its auxiliary. */
    private boolean isReduced(VerbGroup group) {
        int before = group.start() - 1;
        boolean opens = before < 0 || lexicon.is("when", words.lower(before)) && before < 3;
        return opens && lexicon.is("asked", words.lower(group.index())) && group.isBare();
    }

    /** "was quoted as saying", "it was reported that", "is believed to", "was described by Smith as". */
    Optional<Voice> read(VerbGroup group) {
        int next = group.next();
        if (lexicon.is("by", words.lower(next))) {
            return phrases.startingAt(next + 1).map(mentions::of).map(source -> passed(group, source));
        }
        if (lexicon.is("quoted", group.cue().lemma()) && lexicon.is("as", words.lower(next))) {
            int begin = words.at(Math.min(next + 2, words.size() - 1)).begin();
            return phrases.endingAt(group.start() - 1)
                    .map(mentions::of)
                    .map(source -> maker.ahead(group, source, begin));
        }
        boolean trails = words.isBreak(next) && lexicon.is("it", words.lower(group.start() - 1)) && group.start() > 2;
        boolean impersonal = lexicon.is("it", words.lower(group.start() - 1))
                && lexicon.is("clauses", words.lower(contents.sign(next)));
        boolean said =
                impersonal || lexicon.is("that", words.lower(next)) || lexicon.is("passivelinks", words.lower(next));
        return said || trails ? Optional.of(passed(group, Mention.NOBODY)) : Optional.empty();
    }

    /** The content of a passive is what follows "it was said", else the subject with the rest. */
    private Voice passed(VerbGroup group, Mention source) {
        int next = Math.max(group.next(), source.phrase().to());
        boolean impersonal = lexicon.is("it", words.lower(group.start() - 1))
                && (lexicon.is("that", words.lower(next)) || lexicon.is("clauses", words.lower(contents.sign(next))));
        if (next >= words.size() || !impersonal && !isReduced(group)) {
            return maker.ahead(group, source, 0);
        }
        Voice voice = maker.ahead(group, source, words.at(next).begin());
        return impersonal ? voice : voice.saying(contents.untilComma(voice.content(), next));
    }
}
