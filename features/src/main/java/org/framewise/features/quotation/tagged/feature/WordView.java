package org.framewise.features.quotation.tagged.feature;

import java.util.List;
import java.util.Locale;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.voice.Voice;
import org.framewise.features.quotation.word.Word;
import org.framewise.features.quotation.word.Words;

/** One sentence's words with all that is known of each: part of speech, list membership, what the rules say. */
final class WordView {

    private final Lexicon lexicon;
    private final Words words;
    private final String[] speech;
    private final String[] lists;
    private final char[] rules;

    WordView(Lexicon lexicon, Words words, String[] speech, List<Voice> voices) {
        this.lexicon = lexicon;
        this.words = words;
        this.speech = speech;
        this.lists = new String[words.size()];
        this.rules = new char[words.size()];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = list(i);
            rules[i] = rule(i, voices);
        }
    }

    int size() {
        return words.size();
    }

    Words words() {
        return words;
    }

    String lower(int index) {
        return words.lower(index);
    }

    String speech(int index) {
        return index < 0 || index >= speech.length ? "-" : speech[index];
    }

    String lists(int index) {
        return index < 0 || index >= lists.length ? "-" : lists[index];
    }

    char rules(int index) {
        return index < 0 || index >= rules.length ? '-' : rules[index];
    }

    boolean isVerb(int index) {
        return speech(index).startsWith("VERB");
    }

    boolean isCue(int index) {
        return lists(index).startsWith("v") || lists(index).startsWith("n");
    }

    /** "Xx", "xx", "9", a mark itself; with its quotation state. */
    String shape(int index) {
        Word word = words.at(index);
        String quoted = word.quoted() ? "q" : "";
        if (word.text().isEmpty() || word.isMark()) {
            return word.text() + quoted;
        }
        boolean shout =
                word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
        String kind = Character.isDigit(word.text().codePointAt(0)) ? "9" : word.isCapital() ? "X" : "x";
        return (shout ? "XX" : kind) + quoted;
    }

    private String list(int index) {
        String lower = words.lower(index);
        return lexicon.verb(words, index)
                .map(cue -> "v" + cue.force() + cue.frame())
                .or(() -> lexicon.noun(lower).map(force -> "n" + force))
                .or(() -> lexicon.adverb(lower).map(force -> "a" + force))
                .orElseGet(() -> lexicon.before(words, index) > 0 ? "b" : closed(lower));
    }

    private String closed(String lower) {
        if (!lexicon.pronoun(lower).isEmpty()) {
            return "p" + lexicon.pronoun(lower);
        }
        if (!lexicon.source(lower).isEmpty()) {
            return "s" + lexicon.source(lower);
        }
        return lexicon.is("between", lower) ? "x" : "";
    }

    private char rule(int index, List<Voice> voices) {
        char rule = ' ';
        int begin = words.at(index).begin();
        for (Voice voice : voices) {
            if (voice.cueWords().covers(index)) {
                return 'q';
            }
            if (voice.source().phrase().covers(index)) {
                rule = 's';
            } else if (rule == ' ' && voice.content().stream().anyMatch(stretch -> stretch.covers(begin))) {
                rule = 'c';
            }
        }
        return rule;
    }
}
