package org.framewise.features.quotation.phrase;

import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Word;
import org.framewise.features.quotation.word.Words;

/** Where a noun phrase begins and ends, by its words and their neighbours. */
final class PhraseEdges {

    private final Lexicon lexicon;
    private final Words words;

    PhraseEdges(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    boolean opens(int from) {
        String lower = words.lower(from);
        return words.at(from).isCapital()
                || lexicon.is("determiners", lower)
                || !lexicon.pronoun(lower).isEmpty()
                || !lexicon.source(lower).isEmpty();
    }

    boolean ends(int index, int from) {
        String lower = words.lower(index);
        if (index > from && (lexicon.is("links", lower) || joinsNames(index))) {
            return false;
        }
        boolean bare = index > from && !lexicon.pronoun(words.lower(from)).isEmpty();
        boolean after = index > from && (lexicon.is("stops", lower) || lexicon.is("after-source", lower));
        return bare || after || index > from && pastGermanNoun(index);
    }

    /** Where nouns have capitals, a small word behind one is no longer of its phrase. */
    private boolean pastGermanNoun(int index) {
        boolean noun = words.at(index - 1).isCapital() && !lexicon.is("determiners", words.lower(index - 1));
        return lexicon.is("capitals", "nouns") && noun && !words.at(index).isCapital();
    }

    boolean joinsNames(int index) {
        return lexicon.is("joins", words.lower(index))
                && words.at(index - 1).isCapital()
                && words.at(index + 1).isCapital();
    }

    boolean continues(int index) {
        Word word = words.at(index);
        if (word.quoted() || word.isMark() || isVerb(index)) {
            return false;
        }
        if (lexicon.is("prepositions", word.lower())) {
            return isTied(index);
        }
        boolean begun = beginsPhrase(index + 1) && !words.at(index + 1).isCapital();
        return joinsNames(index)
                || !begun && (!lexicon.is("stops", word.lower()) || isTitle(index))
                || begun && lexicon.is("predeterminers", word.lower());
    }

    /** Whether a preposition there ties what follows to a noun that may be a source: "a spokesman for the army". */
    private boolean isTied(int index) {
        String before = words.lower(index - 1);
        boolean noun = !lexicon.source(before).isEmpty() || words.at(index - 1).isCapital() && !isFirst(index - 1);
        return noun && lexicon.is("ties", words.lower(index))
                || words.lower(index).equals("of") && isPlain(index - 1);
    }

    private boolean isFirst(int index) {
        return index == 0 && lexicon.is("prepositions", words.lower(0));
    }

    private boolean isPlain(int index) {
        return index >= 0 && !words.isBreak(index) && !isVerb(index) && !lexicon.is("stops", words.lower(index));
    }

    /** A small word that is a verb of another clause. */
    boolean isVerb(int index) {
        Word word = words.at(index);
        boolean past = word.lower().endsWith("ed") && (beginsPhrase(index + 1) || isClauseEnd(index + 1));
        return !word.isCapital() && lexicon.is("capitals", "names") && (past || lexicon.is("verbs", word.lower()));
    }

    private boolean isClauseEnd(int index) {
        return lexicon.is("prepositions", words.lower(index));
    }

    /** Words that are stops elsewhere may be part of a name: "Will Smith", "May". */
    private boolean isTitle(int index) {
        return index > 0 && words.at(index).isCapital();
    }

    boolean beginsPhrase(int index) {
        String lower = words.lower(index);
        return lexicon.is("determiners", lower)
                || !lexicon.pronoun(lower).isEmpty()
                || words.at(index).isCapital() && !words.at(index - 1).isCapital()
                || words.at(index).isCapital() && lexicon.is("after-source", words.lower(index - 1));
    }
}
