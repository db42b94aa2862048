package org.framewise.features.quotation.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.voice.Voice;

/** Gives sentences that show no speaker themselves the one who speaks on from the sentences around them. */
final class Inheritance {

    /** Stands for a sentence that says who speaks where there is none. */
    static final int NOWHERE = -1;

    private static final double ALL = 0.8;
    private static final int LONG_QUOTE = 5;
    private static final int FURTHEST = 40;
    private static final int TRANSCRIPT = 3;
    private static final int NEAR = 4;

    private final List<Line> lines;
    private final Lexicon lexicon;
    private final Map<Integer, Source> own;
    private final long turns;

    /** @param own the speakers that sentences show themselves, by sentence */
    Inheritance(List<Line> lines, Lexicon lexicon, Map<Integer, Source> own) {
        this.lines = lines;
        this.lexicon = lexicon;
        this.own = own;
        this.turns = lines.stream().filter(Inheritance::isTurn).count();
    }

    /** For every sentence that somebody speaks, the sentence that says who; {@link #NOWHERE} where none does. */
    Map<Integer, Integer> origins() {
        Map<Integer, Integer> origins = new TreeMap<>();
        own.keySet().forEach(index -> origins.put(index, index));
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            Optional<Integer> origin = own.containsKey(i) ? inTurn(i, origins) : origin(i, origins);
            origin.ifPresent(found -> origins.put(index, found));
        }
        return origins;
    }

    private Optional<Integer> origin(int index, Map<Integer, Integer> known) {
        Line line = lines.get(index);
        boolean spoken =
                line.voices().stream().anyMatch(voice -> voice.cueWords().size() == 0) || isQuotation(line);
        return turn(index, known)
                .or(() -> spoken
                        ? Optional.of(quotation(index, known))
                        : speech(index).or(() -> goesOn(index, known)));
    }

    /** In a transcript a turn lasts as long as its paragraph. */
    private Optional<Integer> turn(int index, Map<Integer, Integer> known) {
        return beside(index, index - 1, known)
                .filter(origin -> isTranscript() && origin != NOWHERE)
                .filter(origin -> isTurn(lines.get(origin)));
    }

    /** Whether the article is a transcript. */
    boolean isTranscript() {
        return turns >= TRANSCRIPT;
    }

    /** Whatever a speaker of a transcript reports, it is his turn. */
    private Optional<Integer> inTurn(int index, Map<Integer, Integer> known) {
        return isTurn(lines.get(index)) ? Optional.empty() : turn(index, known);
    }

    private static boolean isTurn(Line line) {
        return line.voice().filter(Voice::isTurn).isPresent();
    }

    private static boolean isQuotation(Line line) {
        double quoted = line.quotedShare(List.of(line.whole()));
        return quoted >= ALL || quoted > 0 && quotedWords(line) >= LONG_QUOTE;
    }

    /** The speaker of the same quotation, else of the next or previous sentence of the paragraph, else of the last one. */
    private int quotation(int index, Map<Integer, Integer> known) {
        return sameQuote(index)
                .or(() -> beside(index, index + 1, known)
                        .filter(origin ->
                                lines.get(index + 1).voice().orElseThrow().at() <= 2))
                .or(() -> beside(index, index - 1, known))
                .or(() -> beside(index, index + 1, known))
                .or(() -> Optional.ofNullable(known.get(index - 1)))
                .orElse(NOWHERE);
    }

    private Optional<Integer> sameQuote(int index) {
        for (int distance = 1; distance < FURTHEST; distance++) {
            for (int other : List.of(index - distance, index + distance)) {
                if (own.containsKey(other) && lines.get(index).sharesQuote(lines.get(other))) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> beside(int index, int other, Map<Integer, Integer> known) {
        boolean near = other >= 0
                && other < lines.size()
                && lines.get(other).paragraph() == lines.get(index).paragraph();
        return near ? Optional.ofNullable(known.get(other)) : Optional.empty();
    }

    /**
     * Speech without quotation marks: a sentence in the first person before one that says "…, notes Dr. Smith" at its
     * end, in the same paragraph, or in the one before where that sentence is in the first person too.
     */
    private Optional<Integer> speech(int index) {
        boolean self = false;
        for (int i = index;
                i < Math.min(index + NEAR, lines.size())
                        && lines.get(i).paragraph() - lines.get(index).paragraph() <= 1;
                i++) {
            self |= !own.containsKey(i) && isFirstPerson(lines.get(i));
            if (own.containsKey(i)) {
                boolean same = lines.get(i).paragraph() == lines.get(index).paragraph() || isFirstPerson(lines.get(i));
                boolean speaks = self && same && lines.get(i).trailsUnquoted();
                return speaks ? Optional.of(i).filter(this::isNamed) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, says Dr. Smith. They either … Which …": a follow-up that leans on speech without quotation marks. */
    private Optional<Integer> goesOn(int index, Map<Integer, Integer> known) {
        boolean leans = lexicon.is("leaning", lines.get(index).words().lower(0));
        Optional<Integer> before = leans ? beside(index, index - 1, known) : Optional.empty();
        boolean unquoted = index > 0
                && (lines.get(index - 1).trailsUnquoted()
                        || lines.get(index - 1).voices().isEmpty()
                                && lines.get(index - 1).quotes().isEmpty());
        return before.filter(origin -> unquoted && isNamed(origin));
    }

    private boolean isNamed(int origin) {
        return origin != NOWHERE && own.get(origin).kind() == SourceKind.NAMED;
    }

    private boolean isFirstPerson(Line line) {
        for (int i = 0; i < line.words().size(); i++) {
            if (!line.words().at(i).quoted()
                    && lexicon.is("firstperson", line.words().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static int quotedWords(Line line) {
        int count = 0;
        for (int i = 0; i < line.words().size(); i++) {
            count += line.words().at(i).quoted() && !line.words().at(i).isMark() ? 1 : 0;
        }
        return count;
    }
}
