package org.framewise.features.quotation.voice;

import java.util.Optional;
import java.util.stream.IntStream;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.lexicon.VerbCue;
import org.framewise.features.quotation.word.Word;
import org.framewise.features.quotation.word.Words;

/**
 * A verb of saying with its auxiliaries: "has also repeatedly said".
 *
 * @param start the index of the first auxiliary or adverb
 * @param index the index of the verb itself
 */
public record VerbGroup(VerbCue cue, int start, int index, boolean passive, boolean negated) {

    /** The verb of saying at that index, if it is one and no noun. */
    public static Optional<VerbGroup> at(Lexicon lexicon, Words words, int index) {
        boolean name = index > 0 && words.at(index).isCapital();
        return lexicon.verb(words, index)
                .filter(cue -> !name)
                .map(cue -> {
                    int start = start(lexicon, words, index);
                    boolean adjective = lexicon.is("adjectival", cue.phrase().get(0));
                    boolean passive =
                            !adjective && holds(lexicon, words, "passive", start, index) && !cue.isParticiple();
                    return new VerbGroup(cue, start, index, passive, holds(lexicon, words, "negators", start, index));
                })
                .filter(group -> !group.isBare() || !lexicon.is("adjectival", words.lower(index)))
                .filter(group -> !group.isBare() || !isNoun(lexicon, words, index));
    }

    /** The index of the first word behind. */
    public int next() {
        return index + cue.phrase().size();
    }

    /** Whether it is the verb alone. */
    public boolean isBare() {
        return start == index;
    }

    /** The verb's force, turned by a negation: who does not believe denies, who does not deny says. */
    public CueForce force() {
        if (!negated) {
            return cue.force();
        }
        return switch (cue.force()) {
            case BELIEVES -> CueForce.DENIES;
            case WANTS -> CueForce.WANTS;
            case DENIES, DOUBTS -> CueForce.SAYS;
            default -> CueForce.DOUBTS;
        };
    }

    private static int start(Lexicon lexicon, Words words, int index) {
        int start = index;
        while (start > 0 && !words.at(start - 1).quoted() && isBetween(lexicon, words.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isBetween(Lexicon lexicon, Word word) {
        return lexicon.is("between", word.lower()) || word.isAdverb();
    }

    private static boolean isNoun(Lexicon lexicon, Words words, int index) {
        String previous = words.lower(index - 1);
        boolean gerund = words.lower(index).endsWith("ing");
        return lexicon.is("determiners", previous) && lexicon.source(previous).isEmpty()
                || lexicon.is("prepositions", previous) && !gerund
                || previous.equals("'s")
                || lexicon.is("possessives", previous);
    }

    private static boolean holds(Lexicon lexicon, Words words, String list, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> lexicon.is(list, words.lower(i)));
    }
}
