package org.framewise.features.sentence.rule;

import org.framewise.features.sentence.mark.Candidate;
import org.framewise.features.sentence.mark.Marks;
import org.framewise.features.sentence.rule.Lexicon.Kind;

/** A forgotten space: {@code Hello world.Today is Tuesday}, but no host name, file name, acronym or address. */
final class GluedRule {

    private GluedRule() {}

    static Verdict judge(Candidate at, Lexicon lexicon) {
        String text = at.text();
        if (at.closes() && text.charAt(at.end() - 1) != ']') {
            return Verdict.GOES_ON;
        }
        int next = at.next();
        boolean capitalised = next + 1 < at.to()
                && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1));
        return capitalised && plainBefore(at, lexicon) && plainAfter(at) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private static boolean plainBefore(Candidate at, Lexicon lexicon) {
        int from = at.wordFrom();
        String word = at.text().substring(from, at.first());
        return word.length() > 1
                && word.indexOf('.') < 0
                && lexicon.kind(word) == Kind.WORD
                && !Character.isUpperCase(word.charAt(word.length() - 1))
                && (from == at.from() || "/@:_-".indexOf(at.text().charAt(from - 1)) < 0);
    }

    private static boolean plainAfter(Candidate at) {
        int end = at.next();
        while (end < at.to() && Character.isLetter(at.text().charAt(end))) {
            end++;
        }
        if (end == at.to()) {
            return true;
        }
        char after = at.text().charAt(end);
        boolean dotted =
                after == '.' && end + 1 < at.to() && !Marks.isSpace(at.text().charAt(end + 1));
        return !dotted && "/@:_".indexOf(after) < 0 && !Character.isDigit(after);
    }
}
