package org.framewise.features.sentence.rule;

import org.framewise.features.sentence.rule.Lexicon.Kind;

/** Judges candidates by the conventions of writing; leaves to a model what they do not settle. */
final class EndRules {

    private final Lexicon lexicon;

    EndRules(String language) {
        lexicon = Lexicon.of(language);
    }

    Verdict judge(Candidate at) {
        if (Marks.isFullEnd(at.mark())) {
            return FullEndRule.judge(at);
        }
        if (!at.spaced()) {
            return GluedRule.judge(at, lexicon);
        }
        char next = at.nextLetter();
        if (at.ellipsis() || at.mark() != '.') {
            return afterOtherMark(at, next);
        }
        return at.closes() ? afterClosed(next) : afterStop(at, next);
    }

    private static Verdict afterOtherMark(Candidate at, char next) {
        if (Character.isLowerCase(next)) {
            return at.closes() || at.ellipsis() || Marks.isDash(at.text().charAt(at.next()))
                    ? Verdict.GOES_ON
                    : Verdict.DOUBTFUL;
        }
        return at.ellipsis() ? Verdict.UNSURE : Verdict.ENDS;
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
        return Character.isLowerCase(next) ? Verdict.DOUBTFUL : Verdict.UNSURE;
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
        if (Character.isLowerCase(next)) {
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
