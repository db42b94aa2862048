package org.framewise.datasets.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * One category.
 *
 * @param id unique within its taxonomy
 * @param axis the id of its axis
 * @param broader the id of the label that it refines, if any
 * @param claim a one-sentence template, actor slots in braces: {@code {home} staged the attack itself}
 * @param definition when a sentence carries the label
 * @param residual whether it stands for "none of the others", as {@code Other} does
 * @param source where the category comes from
 * @param aliases ids by which older schemes call the same category
 */
public record Label(
        String id,
        String axis,
        String name,
        Optional<String> broader,
        String claim,
        String definition,
        boolean residual,
        List<Cue> cues,
        List<Cue> counterCues,
        List<String> examples,
        String source,
        List<String> aliases) {

    public Label {
        cues = List.copyOf(cues);
        counterCues = List.copyOf(counterCues);
        examples = List.copyOf(examples);
        aliases = List.copyOf(aliases);
    }

    /** A label that has gone by one id only. */
    public Label(
            String id,
            String axis,
            String name,
            Optional<String> broader,
            String claim,
            String definition,
            boolean residual,
            List<Cue> cues,
            List<Cue> counterCues,
            List<String> examples,
            String source) {
        this(id, axis, name, broader, claim, definition, residual, cues, counterCues, examples, source, List.of());
    }
}
