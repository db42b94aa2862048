package org.framewise.features.quotation.phrase;

import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * What the phrase belongs to: the sentence's subject where the phrase is a part of what describes that, as in "an
     * officer who deserted on Tuesday" or "a letter signed by nine guards"; else the phrase itself.
     */
    public Phrase whole(Phrase phrase) {
        int start = clauseStart(phrase.from());
        int noun = start;
        while (noun < phrase.from() && !words.isBreak(noun) && isNominal(noun, start)) {
            noun++;
        }
        boolean subject = noun > start && noun < phrase.from() && (edges.opens(start) && isHead(noun - 1));
        boolean clause = lexicon.is("subordinating", words.lower(phrase.from() - 1));
        return subject && !clause && describes(noun, phrase) ? new Phrase(start, phrase.to()) : phrase;
    }

    private int clauseStart(int from) {
        int start = from;
        while (start > 0 && !words.isBreak(start - 1) && !words.at(start - 1).quoted()) {
            start--;
        }
        while (start < from && trimmings.isLead(start)) {
            start++;
        }
        return start;
    }

    private boolean isNominal(int index, int start) {
        return index == start
                || !isDescription(index) && !edges.isVerb(index) && !lexicon.is("stops", words.lower(index));
    }

    private boolean isHead(int index) {
        return !lexicon.is("determiners", words.lower(index))
                || !lexicon.source(words.lower(index)).isEmpty();
    }

    private boolean isDescription(int index) {
        return lexicon.is("prepositions", words.lower(index))
                || lexicon.is("modifying", words.lower(index))
                || isParticiple(index);
    }

    private boolean isParticiple(int index) {
        String next = words.lower(index + 1);
        boolean open = lexicon.is("prepositions", next) || lexicon.is("determiners", next) && !lexicon.is("that", next);
        return isPast(index) && open;
    }

    private boolean isPast(int index) {
        boolean past = words.lower(index).endsWith("ed") || lexicon.is("participles", words.lower(index));
        return past && !words.at(index).isCapital();
    }

    /** Behind "who" there is a verb; behind a preposition or a participle there is none. */
    private boolean describes(int noun, Phrase phrase) {
        boolean clause = lexicon.is("relatives", words.lower(noun));
        long verbs = IntStream.range(noun + 1, phrase.to())
                .filter(i -> isPast(i)
                        || edges.isVerb(i)
                        || lexicon.is("between", words.lower(i)) && lexicon.is("finite", words.lower(i))
                        || lexicon.verb(words, i).isPresent())
                .count();
        boolean marked = IntStream.range(noun, phrase.to()).anyMatch(words::isBreak);
        return isDescription(noun) && !marked && (clause ? verbs > 0 : verbs == 0);
    }

    /** Whether it has a determiner and ends its clause: "…, warn our deputies." */
    public boolean isAlone(Phrase phrase) {
        return lexicon.is("determiners", words.lower(phrase.from()))
                && (words.isBreak(phrase.to()) || lexicon.is("relative", words.lower(phrase.to())));
    }

    /** Whether a name may stand in it. */
    public boolean hasCapital(Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .anyMatch(i -> words.at(i).isCapital());
    }
}
