package org.framewise.features.sentence.rule;

import org.framewise.features.sentence.mark.Candidate;
import org.framewise.features.sentence.mark.Marks;
import org.framewise.features.sentence.rule.Lexicon.Kind;

/** Judges candidates by the conventions of writing; leaves to a model what they do not settle. */
public final class EndRules {

    private final Lexicon lexicon;

    public EndRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Verdict judge(Candidate at) {
        if (at.mark() == lexicon.ownEnd()) {
            return at.spaced() ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if (Marks.isFullEnd(at.mark())) {
            return FullEndRule.judge(at);
        }
        if (!at.spaced()) {
            return GluedRule.judge(at, lexicon);
        }
        char next = at.nextLetter();
        if (next == '.' && at.mark() == '.') {
            return Verdict.ENDS;
        }
        if (at.first() == at.from() && !Marks.isFullEnd(at.mark())) {
            return Verdict.GOES_ON;
        }
        if (at.ellipsis() || at.mark() != '.') {
            return afterOtherMark(at, next);
        }
        return at.closes() ? afterClosed(next) : afterStop(at, next);
    }

    private Verdict afterOtherMark(Candidate at, char next) {
        if (Character.isLowerCase(next)) {
            boolean goesOn =
                    at.closes() || at.ellipsis() || Marks.isDash(at.text().charAt(at.next()));
            return goesOn || saidBy(at) ? Verdict.GOES_ON : Verdict.DOUBTFUL;
        }
        if (at.ellipsis()) {
            return isApart(at) && at.nextWord().equals("I") ? Verdict.GOES_ON : Verdict.UNSURE;
        }
        return Verdict.ENDS;
    }

    /** An ellipsis of three dots with a space before it stands for a pause. */
    private static boolean isApart(Candidate at) {
        return at.last() - at.first() < 5
                && at.first() > at.from()
                && Marks.isSpace(at.text().charAt(at.first() - 1));
    }

    /** {@code Leave me alone! he yelled.} */
    private boolean saidBy(Candidate at) {
        int word = at.next() + at.nextWord().length() + 1;
        return word < at.to() && lexicon.isSpeech(at.wordAt(word));
    }

    /** A quotation that breaks off with a dash, and a word after it that often begins a sentence. */
    public boolean breaksOff(String text, int sentence, int at, int to) {
        char c = text.charAt(at);
        if (c != '"' && c != '”' || at - 1 <= sentence || !Marks.isDash(text.charAt(at - 1)) || at + 2 >= to) {
            return false;
        }
        return Marks.isSpace(text.charAt(at + 1)) && lexicon.isStarter(Candidate.word(text, at + 2, to));
    }

    private static Verdict afterClosed(char next) {
        return Character.isLowerCase(next) ? Verdict.GOES_ON : Verdict.ENDS;
    }

    private Verdict afterStop(Candidate at, char next) {
        int wordFrom = at.wordFrom();
        String word = at.text().substring(wordFrom, at.first());
        if (word.isEmpty()) {
            return Character.isLowerCase(next) ? Verdict.DOUBTFUL : Verdict.ENDS;
        }
        if (isOrdinal(at, word, wordFrom)) {
            return lexicon.isStarter(at.nextWord()) ? Verdict.UNSURE : Verdict.GOES_ON;
        }
        Kind kind = lexicon.kind(word);
        if (kind != Kind.WORD) {
            return afterAbbreviation(at, kind, next);
        }
        if (word.indexOf('.') > 0 && Character.isLetter(word.charAt(0)) && word.length() < 9) {
            return afterAbbreviation(at, Kind.CLOSING, next);
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return afterInitial(at, word.charAt(0), wordFrom);
        }
        if (Character.isLowerCase(next)) {
            return Verdict.DOUBTFUL;
        }
        return isOrdinaryWord(word) && lexicon.isStarter(at.nextWord()) ? Verdict.ENDS : Verdict.UNSURE;
    }

    /** Too long for an abbreviation that the lexicon would not know. */
    private static boolean isOrdinaryWord(String word) {
        return word.length() > 3 && Character.isLowerCase(word.charAt(word.length() - 1)) && word.indexOf('.') < 0;
    }

    private boolean isOrdinal(Candidate at, String word, int wordFrom) {
        return lexicon.ordinalStops()
                && word.length() < 3
                && word.chars().allMatch(Character::isDigit)
                && (wordFrom < at.from() + 2
                        || Marks.isSpace(at.text().charAt(wordFrom - 1))
                        || Marks.isSpace(at.text().charAt(wordFrom - 2)));
    }

    /** Ends after a time of the day, unless that is the sentence's whole beginning: {@code At 5 a.m. Mr. Smith rose}. */
    private static Verdict afterClock(Candidate at) {
        return at.wordFrom() - at.from() < 12 ? Verdict.GOES_ON : Verdict.ENDS;
    }

    private Verdict afterInitial(Candidate at, char letter, int wordFrom) {
        if (wordFrom == at.from()) {
            return Verdict.GOES_ON;
        }
        return lexicon.isStarter(at.nextWord()) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private Verdict afterAbbreviation(Candidate at, Kind kind, char next) {
        if (Character.isLowerCase(next) || at.text().charAt(at.next()) == '(') {
            return Verdict.GOES_ON;
        }
        return switch (kind) {
            case TITLE -> Verdict.GOES_ON;
            case NUMBER -> Character.isDigit(next) ? Verdict.GOES_ON : Verdict.UNSURE;
            case CLOCK -> afterClock(at);
            case INNER -> Verdict.GOES_ON;
            default -> lexicon.isStarter(at.nextWord()) ? Verdict.ENDS : Verdict.GOES_ON;
        };
    }
}
