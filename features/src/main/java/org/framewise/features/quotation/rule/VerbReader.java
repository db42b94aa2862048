package org.framewise.features.quotation.rule;

import java.util.Optional;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;

/** Reads the clause around one verb of saying: who, and what. */
final class VerbReader {

    private static final int NEAR = 6;

    private final Lexicon lexicon;
    private final Words words;
    private final Phrases phrases;
    private final Mentions mentions;
    private final int length;

    VerbReader(Lexicon lexicon, Words words, Phrases phrases, Mentions mentions, int length) {
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.mentions = mentions;
        this.length = length;
    }

    Optional<Voice> read(int index) {
        return lexicon.verb(words, index).flatMap(verb -> read(verb, index));
    }

    private Optional<Voice> read(VerbCue verb, int index) {
        int group = groupStart(index);
        int next = index + verb.phrase().size();
        boolean name = index > 0 && words.at(index).isCapital();
        if (name || group == index && isNoun(index)) {
            return Optional.empty();
        }
        if (isPassive(group, index) && !verb.isParticiple()) {
            return passive(verb, index, group, next);
        }
        return inverted(verb, index, group, next)
                .or(() -> sharing(verb, index, group, next))
                .or(() -> active(verb, index, group, next));
    }

    /** The first word of "has also repeatedly said". */
    private int groupStart(int index) {
        int start = index;
        while (start > 0 && !words.at(start - 1).quoted() && isBetween(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isBetween(int index) {
        Word word = words.at(index);
        return lexicon.is("between", word.lower()) || word.isAdverb();
    }

    private boolean isNoun(int index) {
        String previous = words.lower(index - 1);
        boolean gerund = words.lower(index).endsWith("ing");
        return lexicon.is("determiners", previous) && lexicon.source(previous).isEmpty()
                || lexicon.is("prepositions", previous) && !gerund
                || previous.equals("'s")
                || lexicon.is("possessives", previous);
    }

    private boolean isPassive(int group, int index) {
        for (int i = group; i < index; i++) {
            if (lexicon.is("passive", words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "was quoted as saying", "it was reported that", "is believed to", "was described by Smith as". */
    private Optional<Voice> passive(VerbCue verb, int index, int group, int next) {
        if (lexicon.is("by", words.lower(next))) {
            return phrases.startingAt(next + 1)
                    .map(mentions::of)
                    .map(source -> voice(verb, index, group, source, 0, length, false));
        }
        boolean quotes = lexicon.is("quoted", verb.lemma());
        if (quotes && lexicon.is("as", words.lower(next))) {
            return phrases.endingAt(group - 1).map(phrase -> {
                int begin = words.at(Math.min(next + 2, words.size() - 1)).begin();
                return voice(verb, index, group, mentions.of(phrase), begin, length, false);
            });
        }
        boolean trails = words.isBreak(next) && group > 0;
        boolean said = lexicon.is("that", words.lower(next)) || lexicon.is("passivelinks", words.lower(next));
        return said || trails && lexicon.is("it", words.lower(group - 1))
                ? Optional.of(voice(verb, index, group, Mention.NOBODY, 0, length, false))
                : Optional.empty();
    }

    /** "…, says Dr. Smith, a specialist". */
    private Optional<Voice> inverted(VerbCue verb, int index, int group, int next) {
        Word previous = words.at(group - 1);
        boolean behind = group == 0 || words.isBreak(group - 1) && (previous.quoted() || isPause(previous));
        boolean compound = group < index && !lexicon.is("inverting", words.lower(group));
        if (!behind || compound || verb.isParticiple() || lexicon.is("transitive", verb.lemma())) {
            return Optional.empty();
        }
        int hyphen = words.lower(next).startsWith("-") ? 1 : 0;
        return phrases.startingAt(next + hyphen)
                .filter(phrase -> closes(phrase.to()))
                .filter(phrase -> !isSelf(phrase))
                .map(mentions::of)
                .filter(mention -> mention.sure() || previous.quoted())
                .map(source -> voice(verb, index, group, source, 0, words.endBefore(group), true));
    }

    private boolean isPause(Word word) {
        return ",–—-?!".contains(word.lower());
    }

    private boolean closes(int index) {
        return words.isBreak(index) || lexicon.is("after-source", words.lower(index));
    }

    /** "…, adding that …" and "… and said …", by whoever the sentence is about. */
    private Optional<Voice> sharing(VerbCue verb, int index, int group, int next) {
        boolean shares = verb.isParticiple() && group == index || lexicon.is("joins", words.lower(group - 1));
        if (!shares || !hasSign(next) && !verb.free() || next >= words.size()) {
            return Optional.empty();
        }
        Optional<Phrase> subject = phrases.leading(index);
        Mention source = subject.map(mentions::of).filter(Mention::sure).orElse(Mention.PREVIOUS);
        return subject.filter(this::isSelf).isPresent()
                ? Optional.empty()
                : Optional.of(voice(verb, index, group, source, contentBegin(next), length, false));
    }

    /** "Smith said that …", "…, the expert believes", "Smith, who denies …". */
    private Optional<Voice> active(VerbCue verb, int index, int group, int next) {
        int last = lexicon.is("relative", words.lower(group - 1)) ? group - 2 : group - 1;
        if (last < group - 1 && words.lower(last).equals(",")) {
            last--;
        }
        Optional<Phrase> subject = last < 0 ? Optional.empty() : phrases.endingAt(last);
        if (subject.isEmpty() || isSelf(subject.get())) {
            return Optional.empty();
        }
        Mention source = mentions.of(subject.get());
        // A manner or a fact may suggest something to the author; only who can speak is a source of "suggests".
        boolean inferred = verb.force() == CueForce.SHOWS || verb.force() == CueForce.CLAIMS;
        return source.refersTo().equals("nobody") || inferred && !source.sure()
                ? Optional.empty()
                : trailing(verb, index, subject.get(), source, next)
                        .or(() -> leading(verb, index, group, source, next));
    }

    private Optional<Voice> trailing(VerbCue verb, int index, Phrase subject, Mention source, int next) {
        int from = subject.from();
        Word previous = words.at(from - 1);
        boolean behind = from > 1 && (previous.quoted() || isPause(previous)) && closes(next) && !hasSign(next);
        return behind && words.isBreak(next)
                ? Optional.of(voice(verb, index, index, source, 0, words.endBefore(from), true))
                : Optional.empty();
    }

    private Optional<Voice> leading(VerbCue verb, int index, int group, Mention source, int next) {
        boolean noun = lexicon.is("nounstoo", words.lower(next - 1)) && sign(next) != next;
        boolean said = !noun && hasSign(next)
                || verb.free() && (source.sure() || lexicon.is("speech", verb.lemma())) && !words.isBreak(next);
        return said && next < words.size()
                ? Optional.of(voice(verb, index, group, source, contentBegin(next), length, false))
                : Optional.empty();
    }

    private boolean isSelf(Phrase phrase) {
        String first = words.lower(phrase.from());
        return lexicon.is("selves", first) && (phrase.size() == 1 || !lexicon.is("determiners", first));
    }

    /** Whether "that", a colon or a quotation mark follows soon, in the same clause. */
    private boolean hasSign(int next) {
        return sign(next) >= 0;
    }

    private int sign(int next) {
        for (int i = next; i < Math.min(next + NEAR, words.size()); i++) {
            if (words.at(i).quoted() || words.lower(i).equals(":")) {
                return i;
            }
            if (lexicon.is("that", words.lower(i))) {
                return i;
            }
            if (words.at(i).isMark() && i > next) {
                return -1;
            }
        }
        return -1;
    }

    private int contentBegin(int next) {
        int sign = sign(next);
        int word = sign < 0 ? next : words.at(sign).quoted() ? sign : sign + 1;
        return words.at(Math.min(word, words.size() - 1)).begin();
    }

    private Voice voice(VerbCue verb, int index, int group, Mention source, int begin, int end, boolean trailing) {
        Phrase phrase = new Phrase(index, index + verb.phrase().size());
        CueForce force = negated(group, index) ? negate(verb.force()) : verb.force();
        boolean inTheMiddle = trailing && words.at(words.size() - 2).quoted() && index < words.size() - 4;
        int last = inTheMiddle ? length : trailing ? end : contentEnd(index, end);
        return new Voice(new Cue(mentions.text(phrase), force), source, index, begin, last, trailing);
    }

    /** Behind ";" or ", but" the author mostly speaks again: in PolNeAR's training part 3 times in 4. */
    private int contentEnd(int index, int end) {
        for (int i = index + 1; i < words.size(); i++) {
            boolean turns = words.lower(i).equals(",") && lexicon.is("turns", words.lower(i + 1));
            if (!words.at(i).quoted() && (turns || words.lower(i).equals(";"))) {
                return Math.min(end, words.at(i - 1).end());
            }
        }
        return end;
    }

    private boolean negated(int group, int index) {
        for (int i = Math.min(group, index - 1); i < index; i++) {
            if (lexicon.is("negators", words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static CueForce negate(CueForce force) {
        return switch (force) {
            case BELIEVES -> CueForce.DENIES;
            case DENIES, DOUBTS -> CueForce.SAYS;
            default -> CueForce.DOUBTS;
        };
    }
}
