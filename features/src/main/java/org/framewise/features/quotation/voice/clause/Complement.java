package org.framewise.features.quotation.voice.clause;

import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.word.Words;

/** What follows a verb of saying: whether it is somebody's words, and where they begin. */
final class Complement {

    private final Lexicon lexicon;
    private final Words words;
    private final Contents contents;

    Complement(Lexicon lexicon, Words words, Contents contents) {
        this.lexicon = lexicon;
        this.words = words;
        this.contents = contents;
    }

    /** Whether what follows the verb is what somebody says or thinks. */
    boolean speaks(VerbGroup group, boolean speaker) {
        int next = group.next();
        boolean noun = lexicon.is("nounstoo", words.lower(next - 1)) && contents.sign(next) != next;
        boolean object =
                speaker && group.cue().takesObject() && (contents.isObject(next) || isPlain(group)) && !isNoun(group);
        return next < words.size()
                && (!noun && contents.hasSign(next)
                        || group.cue().isFree() && speaker && !words.isBreak(next)
                        || object);
    }

    /** "Urges readers", "ruled out terrorism", "sees no sign": an object without an article. */
    private boolean isPlain(VerbGroup group) {
        int next = group.next();
        return !words.isBreak(next)
                && !lexicon.is("perceiving", group.cue().lemma())
                && !lexicon.is("nounstoo", words.lower(next - 1))
                && !lexicon.is("prepositions", words.lower(next))
                && !lexicon.is("stops", words.lower(next))
                && !lexicon.is("after-source", words.lower(next))
                && !words.at(next).isAdverb();
    }

    /** "The campaign plans in May": a form that is a noun as often needs a pronoun before it or an article behind. */
    private boolean isNoun(VerbGroup group) {
        String before = words.lower(group.start() - 1);
        boolean clear = !group.isBare() || !lexicon.pronoun(before).isEmpty() || lexicon.is("relative", before);
        String next = words.lower(group.next());
        return lexicon.is("nounstoo", words.lower(group.index()))
                && !clear
                && !lexicon.is("determiners", next)
                && !lexicon.is("infinitive", next);
    }

    /** Where what it says begins, in chars. */
    int begin(VerbGroup group) {
        int next = group.next();
        boolean object = group.cue().takesObject()
                && (lexicon.is("infinitive", words.lower(next))
                        || !lexicon.is("clauses", words.lower(contents.sign(next)))
                        || isClaim(contents.sign(next) - 1));
        return object ? words.at(next).begin() : contents.begin(next);
    }

    /** In "rejects the claim that …" the claim is the object. */
    private boolean isClaim(int index) {
        return lexicon.noun(words.lower(index)).isPresent()
                || lexicon.owned(words.lower(index)).isPresent();
    }
}
