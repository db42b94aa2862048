package org.framewise.jobs.model.channel;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.prototype.CueReader;
import org.framewise.jobs.model.prototype.FoundCue;

/** The cues of a text as names: each cue by itself, and for each label how strong they are together. */
record CueChannel(CueReader reader) implements Serializable {

    private static final double[] STEPS = {0.5, 1, 1.5, 2, 3, 4};

    List<String> evidence(TextUnit unit, String label) {
        return reader.read(unit).stream()
                .filter(cue -> cue.label().equals(label))
                .map(cue -> (cue.weight() > 0 ? "cue: " : "counter-cue: ") + cue.pattern() + " → \""
                        + cue.span().of(unit.text()) + '"')
                .toList();
    }

    String of(TextUnit unit) {
        StringJoiner names = new StringJoiner(" ");
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (FoundCue cue : reader.read(unit)) {
            names.add(cue.label() + ":" + cue.pattern().replace(' ', '_'));
            strengths.merge(cue.label(), cue.weight(), Double::sum);
        }
        strengths.forEach((label, strength) -> {
            for (double step : STEPS) {
                if (strength >= step) {
                    names.add(label + "≥" + step);
                }
            }
        });
        return names.toString();
    }
}
