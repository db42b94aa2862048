package org.framewise.features.quotation.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;

/**
 * Speech that runs on in the writer's words with no cue: what stands between two sentences of the same named speaker, in
 * one paragraph. In annotated news it is the speaker's 6 times in 7.
 */
final class Runs {

    private static final int LONGEST = 3;

    private final List<Line> lines;
    private final Map<Integer, Source> own;

    /** @param own the speakers that sentences show themselves, by sentence */
    Runs(List<Line> lines, Map<Integer, Source> own) {
        this.lines = lines;
        this.own = own;
    }

    /** The sentence that says who speaks, for each sentence in such a run that has none yet. */
    Map<Integer, Integer> origins(Map<Integer, Integer> known) {
        Map<Integer, Integer> runs = new TreeMap<>();
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (known.containsKey(i)) {
                int first = before;
                if (first >= 0 && i - first - 1 <= LONGEST && isSame(known.get(first), known.get(i))) {
                    int origin = known.get(first);
                    for (int between = first + 1; between < i; between++) {
                        runs.put(between, origin);
                    }
                }
                before = i;
            }
        }
        return runs;
    }

    private boolean isSame(int first, int second) {
        if (first == Inheritance.NOWHERE || second == Inheritance.NOWHERE) {
            return false;
        }
        Source one = own.get(first);
        Source other = own.get(second);
        return one.kind() == SourceKind.NAMED
                && other.kind() == SourceKind.NAMED
                && lines.get(first).paragraph() == lines.get(second).paragraph()
                && head(one).equals(head(other));
    }

    private static String head(Source source) {
        String name = source.name();
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
