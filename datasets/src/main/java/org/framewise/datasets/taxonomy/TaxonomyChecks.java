package org.framewise.datasets.taxonomy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.input.Suggestion;

/** What must hold between the parts of a taxonomy: ids are unique, references lead somewhere and not in circles. */
final class TaxonomyChecks {

    private final Map<String, String> axes = new LinkedHashMap<>();
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    Axis axis(Axis axis, String place) {
        String first = axes.putIfAbsent(axis.id(), place);
        if (first != null) {
            throw new BadInputException(
                    place, "axis '" + axis.id() + "' stands twice", "rename one; the first is at " + first);
        }
        return axis;
    }

    Label label(Label label, String place) {
        if (!axes.containsKey(label.axis())) {
            throw new BadInputException(
                    place,
                    "label '" + label.id() + "' has the unknown axis '" + label.axis() + "'",
                    Suggestion.remedy(label.axis(), "known axes", axes.keySet()));
        }
        String first = places.putIfAbsent(label.id(), place);
        if (first != null) {
            throw new BadInputException(
                    place, "label '" + label.id() + "' stands twice", "rename one; the first is at " + first);
        }
        labels.put(label.id(), label);
        return label;
    }

    /** Once all labels are known. */
    void references() {
        labels.values().forEach(this::aliasesAreNoOtherLabels);
        labels.values().forEach(this::broaderIsKnown);
        labels.values().forEach(this::noCycle);
    }

    /** Labels may share an alias: an older scheme may have lumped them together. */
    private void aliasesAreNoOtherLabels(Label label) {
        for (String alias : label.aliases()) {
            if (!alias.equals(label.id()) && labels.containsKey(alias)) {
                throw new BadInputException(
                        places.get(label.id()),
                        "alias '" + alias + "' of label '" + label.id() + "' is the id of another label",
                        "leave it out; that label is at " + places.get(alias));
            }
        }
    }

    private void broaderIsKnown(Label label) {
        label.broader().filter(broader -> !labels.containsKey(broader)).ifPresent(broader -> {
            throw new BadInputException(
                    places.get(label.id()),
                    "label '" + label.id() + "' refines the unknown label '" + broader + "'",
                    Suggestion.nearest(broader, labels.keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("'broader' must be the id of a label in this file"));
        });
    }

    private void noCycle(Label start) {
        Set<String> path = new LinkedHashSet<>();
        String id = start.id();
        while (path.add(id)) {
            Label label = labels.get(id);
            if (label.broader().isEmpty()) {
                return;
            }
            id = label.broader().get();
        }
        if (id.equals(start.id())) {
            throw new BadInputException(
                    places.get(id),
                    "'broader' goes in a circle: " + String.join(" → ", path) + " → " + id,
                    "leave out one 'broader'");
        }
    }
}
