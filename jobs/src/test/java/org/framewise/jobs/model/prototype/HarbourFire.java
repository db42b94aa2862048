package org.framewise.jobs.model.prototype;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.taxonomy.Axis;
import org.framewise.datasets.taxonomy.Cue;
import org.framewise.datasets.taxonomy.Label;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;

/** An invented event and a small taxonomy for it. */
final class HarbourFire {

    static final Event EVENT = new Event(
            "harbour-fire",
            "Harbour fire",
            Optional.empty(),
            List.of(new Actor("home", List.of("Norland", "the coast guard")), new Actor("rival", List.of("Sudmark"))));

    static final Taxonomy TAXONOMY = new Taxonomy(
            "fires",
            "Fires",
            "1",
            "en",
            "",
            "",
            List.of(new Axis("culprit", "Culprit", true, "")),
            List.of(
                    label(
                            "false-flag",
                            "{home} lit the fire itself",
                            false,
                            List.of(
                                    new Cue("false flag", 3),
                                    new Cue("flag operation", 1.5),
                                    new Cue("{home} ...4 (lit|staged) ...3 fire", 2),
                                    new Cue("staged", 1)),
                            List.of(new Cue("flag of convenience", 2)),
                            List.of("Everything about the blaze smells of a plot that {home} cooked up at home.")),
                    label(
                            "warning-ignored",
                            "{home} brushed the warnings aside",
                            false,
                            List.of(
                                    new Cue("{home} ...3 (ignored|brushed aside) ...3 warning*", 2),
                                    new Cue("warning*", 0.5)),
                            List.of(),
                            List.of()),
                    label("other", "", true, List.of(new Cue("fire", 2)), List.of(), List.of())));

    private HarbourFire() {}

    static Label label(
            String id, String claim, boolean residual, List<Cue> cues, List<Cue> counterCues, List<String> examples) {
        return new Label(id, "culprit", id, Optional.empty(), claim, "", residual, cues, counterCues, examples, "");
    }

    static TextUnit unit(String text) {
        return new TextUnit(text, Map.of(), 0, EVENT);
    }
}
