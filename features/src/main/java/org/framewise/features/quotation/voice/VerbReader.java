package org.framewise.features.quotation.voice;

import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.lexicon.VerbCue;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.word.Word;
import org.framewise.features.quotation.word.Words;

/** Reads the clause around one verb of saying: who, and what. */
final class VerbReader {

    private static final int SHORT = 4;
    private static final int LONG = 12;

    private final Lexicon lexicon;
    private final Words words;
    private final Phrases phrases;
    private final Mentions mentions;
    private final Contents contents;
    private final int length;

    VerbReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.contents = new Contents(lexicon, words);
        this.length = length;
    }

    /** The attribution whose cue begins at that word; {@code before} is the one before it in the sentence. */
    Optional<Voice> read(int index, Optional<Voice> before) {
        return VerbGroup.at(lexicon, words, index)
                .flatMap(group -> group.passive() || isReduced(group)
                        ? passive(group)
                        : inverted(group).or(() -> sharing(group, before)).or(() -> active(group)));
    }

    /** "Asked by the paper whether …": a passive without its auxiliary. */
    private boolean isReduced(VerbGroup group) {
        int before = group.start() - 1;
        boolean opens = before < 0 || lexicon.is("when", words.lower(before)) && before < 3;
        return opens && lexicon.is("asked", words.lower(group.index())) && group.isBare();
    }

    /** "was quoted as saying", "it was reported that", "is believed to", "was described by Smith as". */
    private Optional<Voice> passive(VerbGroup group) {
        int next = group.next();
        if (lexicon.is("by", words.lower(next))) {
            return phrases.startingAt(next + 1).map(mentions::of).map(source -> passed(group, source));
        }
        if (lexicon.is("quoted", group.cue().lemma()) && lexicon.is("as", words.lower(next))) {
            int begin = words.at(Math.min(next + 2, words.size() - 1)).begin();
            return phrases.endingAt(group.start() - 1).map(mentions::of).map(source -> ahead(group, source, begin));
        }
        boolean trails = words.isBreak(next) && lexicon.is("it", words.lower(group.start() - 1)) && group.start() > 2;
        boolean said = lexicon.is("that", words.lower(next)) || lexicon.is("passivelinks", words.lower(next));
        return said || trails ? Optional.of(passed(group, Mention.NOBODY)) : Optional.empty();
    }

    /** The content of a passive is what follows "it was said", else the subject with the rest. */
    private Voice passed(VerbGroup group, Mention source) {
        int next = Math.max(group.next(), source.phrase().to());
        boolean impersonal = lexicon.is("it", words.lower(group.start() - 1)) && lexicon.is("that", words.lower(next));
        if (next >= words.size() || !impersonal && !isReduced(group)) {
            return ahead(group, source, 0);
        }
        Voice voice = ahead(group, source, words.at(next).begin());
        return impersonal ? voice : voice.saying(contents.untilComma(voice.content(), next));
    }

    /** "…, says Dr. Smith, a specialist". */
    private Optional<Voice> inverted(VerbGroup group) {
        Word previous = words.at(group.start() - 1);
        boolean behind = group.start() == 0 || isPause(group.start() - 1);
        boolean compound = !group.isBare() && !lexicon.is("inverting", words.lower(group.start()));
        VerbCue cue = group.cue();
        if (!behind
                || compound
                || cue.isParticiple()
                || lexicon.is("transitive", cue.lemma())
                || isIdle(cue, previous)) {
            return Optional.empty();
        }
        int hyphen = words.lower(group.next()).startsWith("-") ? 1 : 0;
        return phrases.startingAt(group.next() + hyphen)
                .filter(phrase -> words.isBreak(phrase.to()) || lexicon.is("after-source", words.lower(phrase.to())))
                .filter(phrase -> !isSelf(phrase) && !lexicon.is("times", words.lower(phrase.from())))
                .map(mentions::of)
                .filter(mention -> mention.sure() || previous.quoted())
                .map(source -> behind(group, source, group.start()));
    }

    private boolean isIdle(VerbCue cue, Word previous) {
        return cue.takesObject() && !previous.quoted() && !lexicon.is("reporting", cue.lemma());
    }

    /** Whether what is said may end there: at a comma, a dash or a quotation mark. */
    private boolean isPause(int index) {
        Word word = words.at(index);
        return words.isBreak(index) && (word.quoted() || ",–—-?!".contains(word.lower()));
    }

    /** "…, adding that …" and "… and said …", by whoever the sentence is about. */
    private Optional<Voice> sharing(VerbGroup group, Optional<Voice> before) {
        boolean joined = lexicon.is("carries", words.lower(group.start() - 1));
        boolean shares = group.cue().isParticiple() && group.isBare() || joined;
        if (!shares || !speaks(group, true)) {
            return Optional.empty();
        }
        Optional<Phrase> subject = phrases.leading(group.index());
        Mention source = beside(group)
                .or(() -> before.map(Voice::source)
                        .filter(mention -> mention.phrase().size() > 0))
                .or(() -> subject.map(mentions::of).filter(Mention::sure))
                .orElse(Mention.PREVIOUS);
        return subject.filter(this::isSelf).isPresent()
                ? Optional.empty()
                : Optional.of(ahead(group, source, begin(group)));
    }

    /** "Donors backing the plan" and "since announcing that …, Smith". */
    private Optional<Mention> beside(VerbGroup group) {
        int last = group.start() - 1;
        if (!group.cue().isParticiple() || words.isBreak(last) || lexicon.is("joins", words.lower(last))) {
            return Optional.empty();
        }
        if (lexicon.is("prepositions", words.lower(last)) || lexicon.is("stops", words.lower(last))) {
            return contents.comma(group.next())
                    .flatMap(comma -> phrases.startingAt(comma + 1))
                    .map(mentions::of)
                    .filter(Mention::sure);
        }
        boolean owner = lexicon.is("relative", words.lower(last));
        return owner
                ? Optional.empty()
                : phrases.endingAt(last).map(mentions::of).filter(mention -> isSpeaker(mention));
    }

    /** "Smith issued a statement saying …" is Smith's, not the statement's. */
    private boolean isSpeaker(Mention mention) {
        String first = words.lower(mention.phrase().from());
        boolean indefinite = lexicon.is("indefinite", first);
        return mention.sure() ? mention.kind() != SourceKind.DOCUMENT || !indefinite : indefinite;
    }

    /** Whether what follows the verb is what somebody says or thinks. */
    private boolean speaks(VerbGroup group, boolean speaker) {
        int next = group.next();
        boolean noun = lexicon.is("nounstoo", words.lower(next - 1)) && contents.sign(next) != next;
        boolean object = speaker && group.cue().takesObject() && contents.isObject(next) && !isNoun(group);
        return next < words.size()
                && (!noun && contents.hasSign(next)
                        || group.cue().isFree() && speaker && !words.isBreak(next)
                        || object);
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

    private int begin(VerbGroup group) {
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

    /** "Smith said that …", "…, the expert believes", "Smith, who denies …". */
    private Optional<Voice> active(VerbGroup group) {
        int last = beforeRelative(group.start() - 1);
        Optional<Phrase> subject = last < 0 ? Optional.empty() : phrases.endingAt(last);
        boolean relative = last < group.start() - 1;
        return subject.filter(phrase -> !isSelf(phrase) && !isNobody(phrase)).flatMap(phrase -> {
            Mention named = mentions.of(phrase);
            Mention source = relative ? named.at(new Phrase(group.start() - 1, group.start())) : named;
            return canSay(group.cue(), source)
                    ? trailing(group, phrase, source)
                            .or(() -> as(group, phrase, source))
                            .or(() -> leading(group, source, relative))
                    : Optional.empty();
        });
    }

    private boolean isNobody(Phrase phrase) {
        return lexicon.is("nobody", words.lower(phrase.from()));
    }

    private int beforeRelative(int last) {
        boolean relative = lexicon.is("relative", words.lower(last));
        return !relative ? last : words.lower(last - 1).equals(",") ? last - 2 : last - 1;
    }

    /** A manner or a fact may suggest something to the author; only who can speak is a source of "suggests". */
    private static boolean canSay(VerbCue cue, Mention source) {
        boolean inferred = cue.force() == CueForce.SHOWS || cue.force() == CueForce.CLAIMS;
        return !source.refersTo().equals("nobody") && (!inferred || source.sure());
    }

    private Optional<Voice> trailing(VerbGroup group, Phrase subject, Mention source) {
        boolean quoted = words.at(subject.from() - 1).quoted();
        boolean pause = subject.from() > 1 && (quoted || isPause(subject.from() - 1));
        boolean open = words.isBreak(group.next()) || quoted || isAside(group, subject);
        return pause && open && !contents.hasSign(group.next())
                ? Optional.of(behind(group, source, subject.from()))
                : Optional.empty();
    }

    /** "…, Smith told the paper on Monday.": a whole clause in front, and behind the verb only where and when. */
    private boolean isAside(VerbGroup group, Phrase subject) {
        int rest = words.size() - group.next();
        boolean circumstance = lexicon.is("after-source", words.lower(group.next()))
                || lexicon.is("telling", group.cue().lemma());
        boolean clause = subject.from() > SHORT
                && !lexicon.is("prepositions", words.lower(0))
                && !lexicon.is("stops", words.lower(0));
        return clause && circumstance && rest < LONG && !group.cue().takesObject();
    }

    /** "As Smith noted, …" and "…, as Smith noted". */
    private Optional<Voice> as(VerbGroup group, Phrase subject, Mention source) {
        boolean as = lexicon.is("as", words.lower(subject.from() - 1));
        if (!as || !words.isBreak(group.next())) {
            return Optional.empty();
        }
        boolean leads = subject.from() < 3 && group.next() + 1 < words.size();
        return Optional.of(
                leads
                        ? ahead(group, source, words.at(group.next() + 1).begin())
                        : behind(group, source, subject.from() - 1));
    }

    private Optional<Voice> leading(VerbGroup group, Mention source, boolean relative) {
        boolean document = source.kind() == SourceKind.DOCUMENT && group.force() == CueForce.SHOWS;
        boolean speaker = source.sure()
                || lexicon.is("speech", group.cue().lemma())
                || group.cue().takesObject()
                        && lexicon.is("determiners", words.lower(source.phrase().from()));
        if (document && !words.isBreak(group.next())) {
            return Optional.of(ahead(group, source, words.at(group.next()).begin()));
        }
        if (!speaks(group, speaker)) {
            return Optional.empty();
        }
        Voice voice = ahead(group, source, begin(group));
        boolean inserted = relative && words.lower(group.start() - 2).equals(",");
        return Optional.of(inserted ? voice.saying(contents.untilComma(voice.content(), group.next())) : voice);
    }

    private boolean isSelf(Phrase phrase) {
        String first = words.lower(phrase.from());
        return lexicon.is("selves", first) && (phrase.size() == 1 || !lexicon.is("determiners", first));
    }

    /** The cue stands ahead of its content. */
    private Voice ahead(VerbGroup group, Mention source, int begin) {
        int end = Math.max(begin, contents.end(group.index(), length));
        return voice(group, source, List.of(new Stretch(begin, end)), false);
    }

    /** Cue and source, the first of which is at {@code from}, stand behind their content. */
    private Voice behind(VerbGroup group, Mention source, int from) {
        int to = Math.max(group.next(), source.phrase().to());
        return voice(group, source, contents.around(from, to, length), true);
    }

    private Voice voice(VerbGroup group, Mention source, List<Stretch> content, boolean trailing) {
        Cue cue = new Cue(mentions.text(new Phrase(group.index(), group.next())), group.force());
        return new Voice(cue, source, group.index(), new Phrase(group.start(), group.next()), content, trailing);
    }
}
