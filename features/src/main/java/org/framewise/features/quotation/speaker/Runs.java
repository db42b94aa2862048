package org.framewise.features.quotation.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;
import org.framewise.features.quotation.lexicon.Lexicon;
import org.framewise.features.quotation.phrase.Mention;
import org.framewise.features.quotation.speaker.person.Subjects;

/**
 * Speech that runs on in the writer's words with no cue: what stands in one paragraph between two sentences of the same
 * named speaker, or between the one that brings a speaker up and the first of his. Of 190 such sentences in annotated news
 * 166 are the speaker's.
 */
final class Runs {

    private static final int LONGEST = 4;
    private static final int OFTEN = 3;

    private final List<Line> lines;
    private final Map<Integer, Source> own;
    private final Lexicon lexicon;

    /** @param own the speakers that sentences show themselves, by sentence */
    Runs(List<Line> lines, Lexicon lexicon, Map<Integer, Source> own) {
        this.lines = lines;
        this.lexicon = lexicon;
        this.own = own;
    }

    /** The sentence that says who speaks, for each sentence in such a run that has none yet. */
    Map<Integer, Integer> origins(Map<Integer, Integer> known) {
        Map<Integer, Integer> runs = new TreeMap<>();
        String before = "";
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            String speaker = known.containsKey(i) ? speaker(known.get(i)) : "";
            if (!speaker.isEmpty() && speaker.equals(before) && i - last - 1 <= LONGEST) {
                fill(runs, last + 1, i, known.get(i));
            }
            if (known.containsKey(i)) {
                before = speaker;
                last = i;
            } else if (!broughtUp(i).isEmpty()) {
                before = broughtUp(i);
                last = i;
            }
        }
        goOn(runs, known);
        return runs;
    }

    private void fill(Map<Integer, Integer> runs, int from, int to, int origin) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).paragraph() == lines.get(origin).paragraph() && !isAuthor(lines.get(i))) {
                runs.put(i, origin);
            }
        }
    }

    /** Where one speaker has most of the say, he also has what weighs and doubts right behind his words. */
    private void goOn(Map<Integer, Integer> runs, Map<Integer, Integer> known) {
        for (int i = 1; i < lines.size(); i++) {
            Integer origin = known.getOrDefault(i - 1, runs.get(i - 1));
            boolean open = origin != null && !known.containsKey(i) && !runs.containsKey(i);
            if (open && isOften(origin, known) && isWeighing(lines.get(i))) {
                fill(runs, i, i + 1, origin);
            }
        }
    }

    private boolean isOften(int origin, Map<Integer, Integer> known) {
        String speaker = speaker(origin);
        return !speaker.isEmpty()
                && known.values().stream()
                                .filter(other -> speaker(other).equals(speaker))
                                .count()
                        >= OFTEN;
    }

    private boolean isWeighing(Line line) {
        return IntStream.range(0, line.words().size())
                .anyMatch(i -> lexicon.is("weighing", line.words().lower(i)));
    }

    /** A question or the first person. */
    private boolean isAuthor(Line line) {
        int size = line.words().size();
        return line.words().lower(size - 1).equals("?")
                || IntStream.range(0, size)
                        .anyMatch(i -> lexicon.is("firstperson", line.words().lower(i)));
    }

    private String speaker(int origin) {
        if (origin == Inheritance.NOWHERE || own.get(origin).kind() != SourceKind.NAMED) {
            return "";
        }
        return head(own.get(origin).name());
    }

    private String broughtUp(int index) {
        return new Subjects(lexicon)
                .of(lines.get(index).words()).stream()
                        .filter(mention -> mention.person() && mention.kind() == SourceKind.NAMED)
                        .map(Mention::text)
                        .filter(name -> name.contains(" "))
                        .map(Runs::head)
                        .reduce("", (first, second) -> second);
    }

    private static String head(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
