package org.framewise.features.quotation.voice.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.voice.Stretch;
import org.framewise.features.quotation.word.Words;

/** Where what is said begins and ends around a verb of saying. */
final class Contents {

    private static final int NEAR = 8;
    private static final int LONG_QUOTE = 5;

    private final Lexicon lexicon;
    private final Words words;

    Contents(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The index of the "that", colon or quotation mark that follows soon in the same clause; -1 where none does. */
    int sign(int next) {
        for (int i = next; i < Math.min(next + NEAR, words.size()); i++) {
            if (words.at(i).quoted() || words.lower(i).equals(":") || lexicon.is("that", words.lower(i))) {
                return i;
            }
            if (lexicon.is("carries", words.lower(i))) {
                return -1;
            }
            if (words.at(i).isMark() && i > next) {
                return words.at(i + 1).quoted() ? i + 1 : -1;
            }
        }
        return -1;
    }

    boolean hasSign(int next) {
        return sign(next) >= 0;
    }

    /** Where content behind the verb begins, in chars. */
    int begin(int next) {
        int sign = sign(next);
        boolean mark = sign >= 0 && !words.at(sign).quoted() && words.at(sign).isMark();
        int word = sign < 0 ? next : mark ? sign + 1 : sign;
        return words.at(Math.min(word, words.size() - 1)).begin();
    }

    /**
     * Where content behind the verb at {@code index} ends, in chars, {@code length} at most. Behind ";" or ", but" the
     * author mostly speaks again: in the training part of PolNeAR 3 times in 4.
     */
    int end(int index, int length) {
        for (int i = index + 1; i < words.size(); i++) {
            boolean turns = words.lower(i).equals(",") && lexicon.is("turns", words.lower(i + 1));
            if (!words.at(i).quoted() && (turns || words.lower(i).equals(";"))) {
                return Math.min(length, words.at(i - 1).end());
            }
        }
        return length;
    }

    /**
     * What is said before words {@code from} to {@code to}, which are its cue and source, and what of it goes on in
     * quotation marks behind them.
     */
    List<Stretch> around(int from, int to, int length) {
        List<Stretch> content = new ArrayList<>();
        content.add(new Stretch(0, words.endBefore(from)));
        int resumed = to;
        while (resumed < words.size() && !words.at(resumed).quoted()) {
            resumed++;
        }
        if (resumes(to, resumed)) {
            content.add(new Stretch(words.at(to + 1).begin(), length));
            return content;
        }
        // A shorter one is a title or a word, not more of what is said.
        if (words.at(resumed).quoted() && words.at(resumed + LONG_QUOTE).quoted()) {
            content.add(new Stretch(words.at(resumed).begin(), length));
        }
        return content;
    }

    /** "The fire, Marsh said, was set by divers": what stood in front goes on. */
    private boolean resumes(int to, int quoted) {
        String next = words.lower(to + 1);
        return words.lower(to).equals(",")
                && quoted >= words.size()
                && (lexicon.is("between", next) || lexicon.is("verbs", next));
    }

    /** Whether an object, an infinitive or a clause begins there. */
    boolean isObject(int index) {
        String lower = words.lower(index);
        if (lexicon.is("infinitive", lower) && words.isBreak(index + 1)) {
            return false;
        }
        return words.at(index).quoted()
                || lower.endsWith("ing")
                || words.at(index).isCapital()
                || lexicon.is("determiners", lower)
                || lexicon.is("objects", lower)
                || !lexicon.pronoun(lower).isEmpty()
                || lexicon.is("that", lower);
    }

    /** The index of the next comma outside quotation marks. */
    Optional<Integer> comma(int next) {
        for (int i = next; i < words.size(); i++) {
            if (words.lower(i).equals(",") && !words.at(i).quoted()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The content of a relative clause between commas. */
    List<Stretch> untilComma(List<Stretch> content, int next) {
        int end = comma(next).map(comma -> words.at(comma - 1).end()).orElse(Integer.MAX_VALUE);
        return content.stream()
                .map(stretch -> new Stretch(stretch.begin(), Math.min(stretch.end(), end)))
                .toList();
    }
}
