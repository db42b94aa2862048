package org.framewise.features.quotation.voice.weak;

import java.util.stream.IntStream;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.word.Words;

/** Tells verbs of saying by which nobody in particular has said anything: their sentence stays the author's. */
public final class Weakness {

    private final Lexicon lexicon;
    private final Words words;
    private final Deeds deeds;

    public Weakness(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.deeds = new Deeds(lexicon, words);
    }

    /** Whether the verb with that source is one. */
    public boolean of(VerbGroup group, Mention source) {
        boolean nobody = source.phrase().size() == 0 && source.refersTo().isEmpty();
        if (group.passive() || nobody) {
            return nobody ? !lexicon.is("hearsay", group.cue().lemma()) : group.passive() && deeds.isDeed(group);
        }
        return isModal(group)
                || isInfinitive(group)
                || isQuestion(source)
                || deeds.isCommand(group)
                || deeds.isDeed(group)
                || isProform(group)
                || isBackground(group, source)
                || deeds.isName(group, source);
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

    /** "Said so": it stands elsewhere what. */
    private boolean isProform(VerbGroup group) {
        int next = group.next();
        return lexicon.is("proforms", words.lower(next))
                && !words.at(next).quoted()
                && words.isBreak(next + 1)
                && !words.at(next + 1).quoted();
    }

    private boolean any(String list, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> lexicon.is(list, words.lower(i)));
    }
}
