package org.framewise.features.quotation.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;

/** Gives sentences that show no speaker themselves the one who speaks on from the sentences around them. */
final class Inheritance {

    private static final double ALL = 0.8;
    private static final int LONG_QUOTE = 5;
    private static final int FURTHEST = 40;

    private final List<Line> lines;
    private final Lexicon lexicon;

    Inheritance(List<Line> lines, Lexicon lexicon) {
        this.lines = lines;
        this.lexicon = lexicon;
    }

    /** Adds to {@code sources}, which holds the speakers that sentences show themselves, by sentence. */
    void fill(Map<Integer, Source> sources) {
        Map<Integer, Source> own = Map.copyOf(sources);
        for (int i = 0; i < lines.size(); i++) {
            if (!own.containsKey(i)) {
                int index = i;
                source(index, own, sources).ifPresent(source -> sources.put(index, unmentioned(source)));
            }
        }
    }

    private Optional<Source> source(int index, Map<Integer, Source> own, Map<Integer, Source> known) {
        Line line = lines.get(index);
        double quoted = line.quotedShare(0, line.text().length());
        return quoted >= ALL || quoted > 0 && quotedWords(line) >= LONG_QUOTE
                ? Optional.of(quotation(index, own, known))
                : speech(index, own).or(() -> goesOn(index, known));
    }

    /** The speaker of the same quotation, else of the next or previous sentence of the paragraph, else of the last one. */
    private Source quotation(int index, Map<Integer, Source> own, Map<Integer, Source> known) {
        return sameQuote(index, own)
                .or(() -> beside(index, index + 1, own)
                        .filter(source ->
                                lines.get(index + 1).voice().orElseThrow().at() <= 2))
                .or(() -> beside(index, index - 1, known))
                .or(() -> beside(index, index + 1, own))
                .or(() -> Optional.ofNullable(known.get(index - 1)))
                .orElse(Source.SOMEBODY);
    }

    private Optional<Source> sameQuote(int index, Map<Integer, Source> own) {
        for (int distance = 1; distance < FURTHEST; distance++) {
            for (int other : List.of(index - distance, index + distance)) {
                if (own.containsKey(other) && lines.get(index).sharesQuote(lines.get(other))) {
                    return Optional.of(own.get(other));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Source> beside(int index, int other, Map<Integer, Source> sources) {
        boolean near = other >= 0
                && other < lines.size()
                && lines.get(other).paragraph() == lines.get(index).paragraph();
        return near ? Optional.ofNullable(sources.get(other)) : Optional.empty();
    }

    /**
     * Speech without quotation marks: a sentence in the first person before one that says "…, notes Dr. Smith" at its
     * end, in the same paragraph, or in the one before where that sentence is in the first person too.
     */
    private Optional<Source> speech(int index, Map<Integer, Source> own) {
        boolean self = false;
        for (int i = index;
                i < lines.size() && lines.get(i).paragraph() - lines.get(index).paragraph() <= 1;
                i++) {
            self |= !own.containsKey(i) && isFirstPerson(lines.get(i));
            if (own.containsKey(i)) {
                boolean same = lines.get(i).paragraph() == lines.get(index).paragraph() || isFirstPerson(lines.get(i));
                boolean speaks = self && same && lines.get(i).trailsUnquoted();
                return speaks ? Optional.of(own.get(i)).filter(Inheritance::isNamed) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, says Dr. Smith. They either … Which …": a follow-up that leans on speech without quotation marks. */
    private Optional<Source> goesOn(int index, Map<Integer, Source> known) {
        boolean leans = lexicon.is("leaning", lines.get(index).words().lower(0));
        Optional<Source> before = leans ? beside(index, index - 1, known) : Optional.empty();
        boolean unquoted = index > 0
                && (lines.get(index - 1).trailsUnquoted()
                        || lines.get(index - 1).voice().isEmpty()
                                && lines.get(index - 1).quotes().isEmpty());
        return before.filter(source -> unquoted && isNamed(source));
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

    private static boolean isNamed(Source source) {
        return source.kind() == SourceKind.NAMED;
    }

    private static int quotedWords(Line line) {
        int count = 0;
        for (int i = 0; i < line.words().size(); i++) {
            count += line.words().at(i).quoted() && !line.words().at(i).isMark() ? 1 : 0;
        }
        return count;
    }

    private static Source unmentioned(Source source) {
        return new Source(source.kind(), source.name(), "");
    }
}
