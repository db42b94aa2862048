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
        int last = skipApposition(skipCircumstance(end));
        int from = last + 1;
        while (from > 0 && last - from < LONGEST && continues(from - 1)) {
            from--;
        }
        from = skipLead(from, last);
        boolean verb = lexicon.verb(words, last).isPresent()
                && words.lower(last).endsWith("ed")
                && !words.at(last).isCapital();
        return from <= last && !verb ? Optional.of(named(new Phrase(from, last + 1), end)) : Optional.empty();
    }

    /** "The captain, Ida Marsh,": the apposition has the name. */
    private Phrase named(Phrase phrase, int end) {
        int name = phrase.to() + 1;
        int to = name;
        while (to < end && words.at(to).isCapital()) {
            to++;
        }
        boolean common = !words.at(phrase.last()).isCapital() && !lexicon.is("capitals", "nouns");
        return common && to == end && to > name && words.lower(phrase.to()).equals(",")
                ? new Phrase(phrase.from(), to)
                : phrase;
    }

    /** The phrase whose first word is at {@code from}, if that looks like the beginning of one. */
    public Optional<Phrase> startingAt(int from) {
        return opens(from) ? anyAt(from) : Optional.empty();
    }

    /** The phrase whose first word is at {@code from}, whatever it looks like: "exit polls". */
    public Optional<Phrase> anyAt(int from) {
        int to = from;
        while (to - from < LONGEST && !words.isBreak(to) && !words.at(to).quoted() && !ends(to, from)) {
            to++;
        }
        return to > from ? Optional.of(new Phrase(from, to)) : Optional.empty();
    }

    /** The phrase that the sentence begins with, its opening words skipped, if it ends before {@code index}. */
    public Optional<Phrase> leading(int index) {
        int from = 0;
        boolean skipped = true;
        for (int rounds = 0; skipped && rounds < 3; rounds++) {
            while (from < index && (isLead(from) || words.lower(from).equals(","))) {
                from++;
            }
            skipped = isAdverbial(from);
            while (skipped && from < index && !words.lower(from++).equals(",")) {
                continue;
            }
        }
        return startingAt(from).map(this::beforeVerb).filter(phrase -> phrase.to() < index);
    }

    private boolean isLead(int index) {
        return lexicon.is("leads", words.lower(index))
                || words.at(index).text().endsWith("ly")
                        && words.lower(index + 1).equals(",")
                || words.at(index).quoted();
    }

    private boolean isAdverbial(int from) {
        String first = words.lower(from);
        return lexicon.is("prepositions", first)
                || lexicon.is("stops", first)
                || lexicon.is("timing", first) && lexicon.is("times", words.lower(from + 1))
                || lexicon.is("times", first)
                || first.endsWith("ing") && !words.at(from + 1).isCapital();
    }

    private Phrase beforeVerb(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean past = words.lower(i).endsWith("ed") && !words.at(i).isCapital();
            if (past
                    || isVerb(i)
                    || lexicon.verb(words, i).isPresent() && !words.at(i).isCapital()) {
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
    private boolean isVerb(int index) {
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

    /** Leads from "Smith on Sunday", "Smith, however," back to "Smith". */
    private int skipCircumstance(int end) {
        int last = words.lower(end).equals(",") && lexicon.is("inserts", words.lower(end - 1)) ? end - 3 : end;
        int before = last;
        while (before > 0
                && (lexicon.is("times", words.lower(before))
                        || words.lower(before).matches("\\d+"))) {
            before--;
        }
        boolean time = before < last && lexicon.is("timing", words.lower(before));
        return time && before > 0 ? before - 1 : last;
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
