package org.framewise.features.quotation.voice.clause;

import java.util.stream.IntStream;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.word.Words;

/** Tells verbs of saying by which nobody in particular has said anything: their sentence stays the author's. */
final class Weakness {

    private final Lexicon lexicon;
    private final Words words;

    Weakness(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Whether the verb with that source is one. */
    boolean of(VerbGroup group, Mention source) {
        boolean nobody = source.phrase().size() == 0 && source.refersTo().isEmpty();
        if (group.passive() || nobody) {
            return nobody && !lexicon.is("hearsay", group.cue().lemma());
        }
        return isModal(group)
                || isInfinitive(group)
                || isQuestion(source)
                || isCommand(group)
                || isDeed(group)
                || isProform(group)
                || isBackground(group, source)
                || isName(group, source);
    }

    /** "May say", "should ask themselves", "would explain"; who cannot say, has said so. */
    private boolean isModal(VerbGroup group) {
        return !group.negated() && any("modals", group.start(), group.index());
    }

    /** "Dared to write", "it is nonsense to claim"; not "went on to say". */
    private boolean isInfinitive(VerbGroup group) {
        boolean infinitive = any("infinitive", group.start(), group.index());
        return infinitive
                && !group.negated()
                && IntStream.range(group.start() - 1, group.index())
                        .noneMatch(i -> lexicon.is("speakingto", words.lower(i)));
    }

    /** "Does the senator believe that …?", "Was it the cook, as the police claim?" */
    private boolean isQuestion(Mention source) {
        int before = source.phrase().from() - 1;
        boolean asks = words.lower(words.size() - 1).equals("?")
                && !words.at(words.size() - 1).quoted();
        return source.phrase().size() > 0
                && (before <= 1 && lexicon.is("asking", words.lower(before))
                        || asks && lexicon.is("as", words.lower(before)));
    }

    /** "Had told the company", "since the court found", "what they call": part of what the author tells. */
    private boolean isBackground(VerbGroup group, Mention source) {
        String before = words.lower(source.phrase().from() - 1);
        boolean told = source.phrase().size() > 0
                && (lexicon.is("objectrelatives", before) || lexicon.is("subordinating", before));
        return told || any("pluperfect", group.start(), group.index()) && !group.negated();
    }

    /** "A boy called Tom", "called off the match". */
    private boolean isName(VerbGroup group, Mention source) {
        boolean calls = lexicon.is("naming", group.cue().lemma()) && group.isBare();
        boolean indefinite = lexicon.is("indefinite", words.lower(source.phrase().from()));
        return calls
                && (indefinite && words.at(group.next()).isCapital()
                        || lexicon.is("particles", words.lower(group.next())));
    }

    /** "Said so": it stands elsewhere what. */
    private boolean isProform(VerbGroup group) {
        int next = group.next();
        return lexicon.is("proforms", words.lower(next)) && !words.at(next).quoted() && words.isBreak(next + 1) && !words.at(next + 1).quoted();
    }

    /** "Told them to go". */
    private boolean isCommand(VerbGroup group) {
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
    private boolean isDeed(VerbGroup group) {
        int next = group.next();
        boolean object = lexicon.is("determiners", words.lower(next)) && !lexicon.is("that", words.lower(next));
        boolean prize = IntStream.range(next, next + 5).anyMatch(i -> lexicon.is("prizes", words.lower(i)));
        return lexicon.is("acting", group.cue().lemma())
                || lexicon.is("presenting", group.cue().lemma()) && !any("as", next, next + 8)
                || lexicon.is("declaring", group.cue().lemma()) && object && !words.at(next + 1).quoted()
                || lexicon.is("calling", group.cue().lemma()) && any("meetings", next, next + 5)
                || lexicon.is("claiming", group.cue().lemma()) && prize;
    }

    private boolean any(String list, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> lexicon.is(list, words.lower(i)));
    }
}
