package org.framewise.features.quotation.phrase;

import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.word.Words;

/** What stands around a source and is no part of it: times, appositions, adverbials. */
final class Trimmings {

    private static final int LONGEST_APPOSITION = 30;

    private final Lexicon lexicon;
    private final Words words;
    private final PhraseEdges edges;

    Trimmings(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.edges = new PhraseEdges(lexicon, words);
    }

    /** Leads from "Smith on Sunday", "Smith, however," back to "Smith". */
    int skipCircumstance(int end) {
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
    int skipApposition(int end) {
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

    boolean isLead(int index) {
        return lexicon.is("leads", words.lower(index))
                || words.at(index).text().endsWith("ly")
                        && words.lower(index + 1).equals(",")
                || words.at(index).quoted();
    }

    boolean isAdverbial(int from) {
        String first = words.lower(from);
        return lexicon.is("prepositions", first)
                || lexicon.is("stops", first)
                || lexicon.is("timing", first) && lexicon.is("times", words.lower(from + 1))
                || lexicon.is("times", first)
                || first.endsWith("ing") && !words.at(from + 1).isCapital();
    }

    /** Drops what belongs to the sentence, not the source: "On Monday officials", "then Smith". */
    int skipLead(int from, int last) {
        int start = from;
        while (start < last && (words.at(start).isAdverb() || lexicon.is("leads", words.lower(start)))) {
            start++;
        }
        if (!lexicon.is("prepositions", words.lower(start))) {
            return start;
        }
        for (int i = start + 2; i <= last; i++) {
            if (edges.beginsPhrase(i)) {
                return i;
            }
        }
        return last;
    }
}
