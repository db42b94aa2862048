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
        String source) {

    public Label {
        cues = List.copyOf(cues);
        counterCues = List.copyOf(counterCues);
        examples = List.copyOf(examples);
    }
}
