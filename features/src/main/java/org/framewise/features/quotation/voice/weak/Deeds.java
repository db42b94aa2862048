package org.framewise.features.quotation.voice.weak;

import java.util.stream.IntStream;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.word.Words;

/** Verbs of saying by which something is done, or named, rather than said. */
final class Deeds {

    private final Lexicon lexicon;
    private final Words words;

    Deeds(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** "Told them to go". */
    boolean isCommand(VerbGroup group) {
        if (!lexicon.is("commanding", group.cue().lemma())) {
            return false;
        }
        for (int i = group.next(); i < group.next() + 5 && !words.isBreak(i); i++) {
            if (lexicon.is("that", words.lower(i)) || words.at(i).quoted()) {
                return false;
            }
            if (lexicon.is("infinitive", words.lower(i)) && i > group.next()) {
                return true;
            }
        }
        return false;
    }

    /** "Declared three days of mourning", "claimed the jackpot": done, not said. */
    boolean isDeed(VerbGroup group) {
        int next = group.next();
        boolean object = lexicon.is("determiners", words.lower(next)) && !lexicon.is("that", words.lower(next));
        return lexicon.is("acting", group.cue().lemma())
                || lexicon.is("presenting", group.cue().lemma()) && !any("as", next, next + 8)
                || lexicon.is("declaring", group.cue().lemma())
                        && object
                        && !words.at(next + 1).quoted()
                || lexicon.is("calling", group.cue().lemma()) && any("meetings", next, next + 5)
                || isPrize(group, object);
    }

    /** "A boy called Tom", "called off the match". */
    boolean isName(VerbGroup group, Mention source) {
        boolean calls = lexicon.is("naming", group.cue().lemma()) && group.isBare();
        boolean indefinite =
                lexicon.is("indefinite", words.lower(source.phrase().from()));
        return calls
                && (indefinite && words.at(group.next()).isCapital()
                        || lexicon.is("particles", words.lower(group.next())));
    }

    /** Whoever claims a thing that is no deed and no clause takes it: "claimed the jackpot". */
    private boolean isPrize(VerbGroup group, boolean object) {
        int next = group.next();
        boolean thing = object || group.passive() || any("prizes", next, next + 5);
        return lexicon.is("claiming", group.cue().lemma())
                && thing
                && !any("claimable", 0, group.index())
                && !any("claimable", next, next + 8);
    }

    private boolean any(String list, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> lexicon.is(list, words.lower(i)));
    }
}
