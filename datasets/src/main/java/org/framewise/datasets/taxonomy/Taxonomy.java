package org.framewise.datasets.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * A set of labels, grouped in axes.
 *
 * @param language the language of its cues and examples, ISO 639-1
 */
public record Taxonomy(
        String id,
        String name,
        String version,
        String language,
        String description,
        String source,
        List<Axis> axes,
        List<Label> labels) {

    public Taxonomy {
        axes = List.copyOf(axes);
        labels = List.copyOf(labels);
    }

    /** The label with that id. */
    public Optional<Label> label(String labelId) {
        return labels.stream().filter(label -> label.id().equals(labelId)).findFirst();
    }

    /** The axis with that id. */
    public Optional<Axis> axis(String axisId) {
        return axes.stream().filter(axis -> axis.id().equals(axisId)).findFirst();
    }
}
