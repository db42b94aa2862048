package org.framewise.features.quotation.phrase;

import java.util.Optional;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Word;
import org.framewise.features.quotation.word.Words;

/** Finds the noun phrase that ends before, or begins after, a verb of saying. */
public final class Phrases {

    private static final int LONGEST = 14;
    private static final int LONGEST_APPOSITION = 30;

    private final Lexicon lexicon;
    private final Words words;

    public Phrases(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The phrase whose last word is at {@code end}, appositions and brackets after it skipped. */
    public Optional<Phrase> endingAt(int end) {
        int last = skipApposition(end);
        int from = last + 1;
        while (from > 0 && last - from < LONGEST && continues(from - 1)) {
            from--;
        }
        from = skipLead(from, last);
        return from <= last ? Optional.of(new Phrase(from, last + 1)) : Optional.empty();
    }

    /** The phrase whose first word is at {@code from}. */
    public Optional<Phrase> startingAt(int from) {
        int to = from;
        while (to - from < LONGEST && !words.isBreak(to) && !words.at(to).quoted() && !ends(to, from)) {
            to++;
        }
        return to > from && opens(from) ? Optional.of(new Phrase(from, to)) : Optional.empty();
    }

    /** The phrase that the sentence begins with, its opening words skipped, if it ends before {@code index}. */
    public Optional<Phrase> leading(int index) {
        int from = 0;
        while (from < index
                && (lexicon.is("leads", words.lower(from)) || words.lower(from).equals(","))) {
            from++;
        }
        boolean adverbial = lexicon.is("prepositions", words.lower(from)) || lexicon.is("stops", words.lower(from));
        while (adverbial && from < index && !words.lower(from++).equals(",")) {
            continue;
        }
        return startingAt(from).map(this::beforeVerb).filter(phrase -> phrase.to() < index);
    }

    private Phrase beforeVerb(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean past = words.lower(i).endsWith("ed") && !words.at(i).isCapital();
            if (past || lexicon.verb(words, i).isPresent() && !words.at(i).isCapital()) {
                return new Phrase(phrase.from(), i);
            }
        }
        return phrase;
    }

    private boolean opens(int from) {
        String lower = words.lower(from);
        return words.at(from).isCapital()
                || lexicon.is("determiners", lower)
                || !lexicon.pronoun(lower).isEmpty()
                || !lexicon.source(lower).isEmpty();
    }

    private boolean ends(int index, int from) {
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

    private boolean joinsNames(int index) {
        return lexicon.is("joins", words.lower(index))
                && words.at(index - 1).isCapital()
                && words.at(index + 1).isCapital();
    }

    private boolean continues(int index) {
        Word word = words.at(index);
        if (word.quoted() || word.isMark()) {
            return false;
        }
        return joinsNames(index) || !lexicon.is("stops", word.lower()) || isTitle(index);
    }

    /** Words that are stops elsewhere may be part of a name: "Will Smith", "May". */
    private boolean isTitle(int index) {
        return index > 0 && words.at(index).isCapital();
    }

    /** Leads from "Smith (72), a lawyer from Essex," back to "Smith". */
    private int skipApposition(int end) {
        int last = end;
        for (int rounds = 0; rounds < 3; rounds++) {
            String mark = words.lower(last);
            String opener = mark.equals(")") ? "(" : !mark.isEmpty() && ",–—".contains(mark) ? mark : "";
            int before = opener.isEmpty() ? last : opener(opener, last);
            boolean age = words.lower(before).matches("\\d+")
                    && words.lower(before - 1).equals(",");
            last = age ? before - 2 : before;
        }
        return last;
    }

    private int opener(String mark, int end) {
        for (int i = end - 1; i > 0 && end - i < LONGEST_APPOSITION; i--) {
            if (words.lower(i).equals(mark) && !words.at(i).quoted()) {
                return i - 1;
            }
        }
        return end;
    }

    /** Drops what belongs to the sentence, not the source: "On Monday officials", "then Smith". */
    private int skipLead(int from, int last) {
        int start = from;
        while (start < last && (words.at(start).isAdverb() || lexicon.is("leads", words.lower(start)))) {
            start++;
        }
        if (!lexicon.is("prepositions", words.lower(start))) {
            return start;
        }
        for (int i = start + 2; i <= last; i++) {
            if (beginsPhrase(i)) {
                return i;
            }
        }
        return last;
    }

    private boolean beginsPhrase(int index) {
        String lower = words.lower(index);
        return lexicon.is("determiners", lower)
                || !lexicon.pronoun(lower).isEmpty()
                || words.at(index).isCapital() && !words.at(index - 1).isCapital()
                || words.at(index).isCapital() && lexicon.is("after-source", words.lower(index - 1));
    }
}
