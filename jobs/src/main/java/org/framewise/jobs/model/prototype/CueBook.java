package org.framewise.jobs.model.prototype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewise.datasets.BadInputException;
import org.framewise.features.cue.CueIndex;
import org.framewise.features.cue.CuePattern;
import org.framewise.features.cue.syntax.CueSyntaxException;
import org.framewise.features.token.TokenRange;

/** All cues of a taxonomy, compiled once; a pattern that several labels share is matched once. */
final class CueBook {

    /** What a cue with a slot is worth where any name at all fills the slot. */
    private static final double ANY_NAME = 0.75;

    private final List<CuePattern> patterns = new ArrayList<>();
    private final List<List<Use>> uses = new ArrayList<>();
    private final CueIndex index;

    /** What a pattern means to one label. */
    private record Use(int label, double weight) {}

    /** @throws BadInputException naming the taxonomy, the label, the cue and the column */
    CueBook(String taxonomy, List<LabelForm> labels) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int label = 0; label < labels.size(); label++) {
            LabelForm form = labels.get(label);
            for (LabelForm.CueForm cue : form.cues()) {
                int place = places.computeIfAbsent(cue.pattern(), pattern -> compile(taxonomy, form.id(), pattern));
                uses.get(place).add(new Use(label, cue.weight()));
            }
        }
        index = new CueIndex(patterns);
    }

    private int compile(String taxonomy, String label, String pattern) {
        try {
            patterns.add(CuePattern.parse(pattern));
        } catch (CueSyntaxException e) {
            String place = "taxonomy " + taxonomy + ", label " + label;
            throw new BadInputException(place, "cue '" + pattern + "', " + e.getMessage(), "correct the cue", e);
        }
        uses.add(new ArrayList<>());
        return patterns.size() - 1;
    }

    /** Everything that matches, a list a label. */
    List<List<Hit>> hits(Reading reading, int labels) {
        List<List<Hit>> hits = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            hits.add(new ArrayList<>(0));
        }
        index.candidates(reading.tokens()).stream().forEach(place -> collect(place, reading, hits));
        return hits;
    }

    private void collect(int place, Reading reading, List<List<Hit>> hits) {
        CuePattern pattern = patterns.get(place);
        double worth = reading.eventKnown() || pattern.source().indexOf('{') < 0 ? 1 : ANY_NAME;
        for (TokenRange range : pattern.find(reading.tokens(), reading.mentions())) {
            for (Use use : uses.get(place)) {
                hits.get(use.label()).add(new Hit(use.label(), pattern.source(), worth * use.weight(), range));
            }
        }
    }
}
