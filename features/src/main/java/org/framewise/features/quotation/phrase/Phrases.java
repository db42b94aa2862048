package org.framewise.features.quotation.phrase;

import java.util.Optional;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Words;

/** Finds the noun phrase that ends before, or begins after, a verb of saying. */
public final class Phrases {

    private static final int LONGEST = 14;

    private final Lexicon lexicon;
    private final Words words;
    private final PhraseEdges edges;
    private final Trimmings trimmings;

    public Phrases(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.edges = new PhraseEdges(lexicon, words);
        this.trimmings = new Trimmings(lexicon, words);
    }

    /** The phrase whose last word is at {@code end}, appositions and brackets after it skipped. */
    public Optional<Phrase> endingAt(int end) {
        int last = trimmings.skipApposition(trimmings.skipCircumstance(end));
        int from = last + 1;
        while (from > 0 && last - from < LONGEST && edges.continues(from - 1)) {
            from--;
        }
        from = trimmings.skipLead(from, last);
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
        return edges.opens(from) ? anyAt(from) : Optional.empty();
    }

    /** The phrase whose first word is at {@code from}, whatever it looks like: "exit polls". */
    public Optional<Phrase> anyAt(int from) {
        int to = from;
        while (to - from < LONGEST && !words.isBreak(to) && !words.at(to).quoted() && !edges.ends(to, from)) {
            to++;
        }
        return to > from ? Optional.of(new Phrase(from, to)) : Optional.empty();
    }

    /** The phrase that the sentence begins with, its opening words skipped, if it ends before {@code index}. */
    public Optional<Phrase> leading(int index) {
        int from = 0;
        boolean skipped = true;
        for (int rounds = 0; skipped && rounds < 3; rounds++) {
            while (from < index && (trimmings.isLead(from) || words.lower(from).equals(","))) {
                from++;
            }
            skipped = trimmings.isAdverbial(from);
            while (skipped && from < index && !words.lower(from++).equals(",")) {
                continue;
            }
        }
        return startingAt(from).map(this::beforeVerb).filter(phrase -> phrase.to() < index);
    }

    private Phrase beforeVerb(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean past = words.lower(i).endsWith("ed") && !words.at(i).isCapital();
            if (past
                    || edges.isVerb(i)
                    || lexicon.verb(words, i).isPresent() && !words.at(i).isCapital()) {
                return new Phrase(phrase.from(), i);
            }
        }
        return phrase;
    }
}
