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
        claimId(label.id(), "label '" + label.id() + "' stands twice", place);
        labels.put(label.id(), label);
        return label;
    }

    /** Once all labels are known. */
    void references() {
        for (Label label : labels.values()) {
            for (String alias : label.aliases()) {
                String problem = "alias '" + alias + "' of label '" + label.id() + "' is taken";
                claimId(alias, problem, places.get(label.id()));
            }
        }
        labels.values().forEach(this::broaderIsKnown);
        labels.values().forEach(this::noCycle);
    }

    private void claimId(String id, String problem, String place) {
        String first = places.putIfAbsent(id, place);
        if (first != null) {
            throw new BadInputException(place, problem, "rename one; the first is at " + first);
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
