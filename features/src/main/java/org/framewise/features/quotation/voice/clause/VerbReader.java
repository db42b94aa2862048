package org.framewise.features.quotation.voice.clause;

import java.util.Optional;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.lexicon.VerbCue;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.phrase.Mentions;
import org.framewise.features.quotation.phrase.Phrase;
import org.framewise.features.quotation.phrase.Phrases;
import org.framewise.features.quotation.voice.VerbGroup;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.voice.weak.Weakness;
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
    private final VoiceMaker maker;
    private final Complement complement;
    private final PassiveReader passives;
    private final SharedReader shared;

    VerbReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.contents = new Contents(lexicon, words);
        this.maker = new VoiceMaker(mentions, contents, new Weakness(lexicon, words), length);
        this.complement = new Complement(lexicon, words, contents);
        this.passives = new PassiveReader(lexicon, words, phrases, mentions, length);
        this.shared = new SharedReader(lexicon, words, phrases, mentions, length);
    }

    /** The attribution whose cue begins at that word; {@code before} is the one before it in the sentence. */
    Optional<Voice> read(int index, Optional<Voice> before) {
        return VerbGroup.at(lexicon, words, index)
                .flatMap(group -> passives.isPassive(group)
                        ? passives.read(group)
                        : inverted(group).or(() -> shared.read(group, before)).or(() -> active(group)));
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
        int behindVerb = group.next() + hyphen;
        return phrases.startingAt(behindVerb)
                .or(() -> previous.quoted() ? phrases.anyAt(behindVerb).filter(phrases::hasCapital) : Optional.empty())
                .filter(phrase -> words.isBreak(phrase.to()) || lexicon.is("after-source", words.lower(phrase.to())))
                .filter(phrase -> !mentions.isSelf(phrase) && !lexicon.is("times", words.lower(phrase.from())))
                .map(mentions::of)
                .filter(mention -> mention.sure() || previous.quoted() || phrases.isAlone(mention.phrase()))
                .map(source -> maker.behind(group, source, group.start()));
    }

    private boolean isIdle(VerbCue cue, Word previous) {
        return cue.takesObject() && !previous.quoted() && !lexicon.is("reporting", cue.lemma());
    }

    /** Whether what is said may end there: at a comma, a dash or a quotation mark. */
    private boolean isPause(int index) {
        Word word = words.at(index);
        return words.isBreak(index) && (word.quoted() || ",–—-?!".contains(word.lower()));
    }

    /** "Smith said that …", "…, the expert believes", "Smith, who denies …". */
    private Optional<Voice> active(VerbGroup group) {
        int last = beforeRelative(group.start() - 1);
        boolean relative = last < group.start() - 1;
        Optional<Phrase> subject = last < 0
                ? Optional.empty()
                : phrases.endingAt(last)
                        .map(phrase -> relative ? phrase : phrases.whole(phrase))
                        .or(() -> described(last));
        return subject.filter(phrase -> !mentions.isSelf(phrase) && !isNobody(phrase))
                .flatMap(phrase -> {
                    Mention named = mentions.of(phrase);
                    Mention source = relative ? named.at(new Phrase(group.start() - 1, group.start())) : named;
                    boolean behind = isOpen(group) && !source.refersTo().equals("nobody");
                    return behind || canSay(group.cue(), source)
                            ? trailing(group, phrase, source)
                                    .or(() -> as(group, phrase, source))
                                    .or(() -> canSay(group.cue(), source)
                                            ? leading(group, source, relative)
                                            : Optional.empty())
                            : Optional.empty();
                });
    }

    /** Whether nothing follows the verb in its clause: "she adds", "she adds drily". */
    private boolean isOpen(VerbGroup group) {
        int next = group.next();
        return words.isBreak(next) || words.at(next).isAdverb() && words.isBreak(next + 1);
    }

    /** "An adviser who asked not to be named said …": a verb stands before the verb. */
    private Optional<Phrase> described(int last) {
        Phrase verb = new Phrase(last, last + 1);
        return Optional.of(phrases.whole(verb)).filter(phrase -> phrase.from() < last);
    }

    private boolean isNobody(Phrase phrase) {
        return lexicon.is("nobody", words.lower(phrase.from()));
    }

    private int beforeRelative(int last) {
        boolean relative = lexicon.is("relative", words.lower(last));
        return !relative ? last : words.lower(last - 1).equals(",") ? last - 2 : last - 1;
    }

    /** A manner or a fact may suggest something to the author; only who can speak is a source of "suggests". */
    private boolean canSay(VerbCue cue, Mention source) {
        boolean inferred = cue.force() == CueForce.SHOWS || cue.force() == CueForce.CLAIMS;
        boolean human = lexicon.is("humanly", cue.lemma())
                && lexicon.is("determiners", words.lower(source.phrase().from()));
        return !source.refersTo().equals("nobody") && (!inferred || human || source.sure());
    }

    private Optional<Voice> trailing(VerbGroup group, Phrase subject, Mention source) {
        boolean quoted = words.at(subject.from() - 1).quoted();
        boolean pause = subject.from() > 1 && (quoted || isPause(subject.from() - 1));
        boolean open = isOpen(group) || quoted || isAside(group, subject);
        return pause && open && (quoted || !contents.hasSign(group.next()))
                ? Optional.of(maker.behind(group, source, subject.from()))
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
        if (!as || !isOpen(group)) {
            return Optional.empty();
        }
        boolean leads = subject.from() < 3 && group.next() + 1 < words.size();
        return Optional.of(
                leads
                        ? maker.ahead(group, source, words.at(group.next() + 1).begin())
                        : maker.behind(group, source, subject.from() - 1));
    }

    private Optional<Voice> leading(VerbGroup group, Mention source, boolean relative) {
        boolean document = source.kind() == SourceKind.DOCUMENT && group.force() != CueForce.WANTS;
        boolean speaker = source.sure()
                || lexicon.is("speech", group.cue().lemma())
                || group.cue().isFree()
                        && lexicon.is("determiners", words.lower(source.phrase().from()))
                || group.cue().takesObject()
                        && lexicon.is("determiners", words.lower(source.phrase().from()));
        if (document && !isOpen(group)) {
            return Optional.of(maker.ahead(group, source, words.at(group.next()).begin()));
        }
        if (!complement.speaks(group, speaker)) {
            return Optional.empty();
        }
        Voice voice = maker.ahead(group, source, complement.begin(group));
        boolean inserted = relative && words.lower(group.start() - 2).equals(",");
        return Optional.of(inserted ? voice.saying(contents.untilComma(voice.content(), group.next())) : voice);
    }
}
