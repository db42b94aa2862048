package org.framewise.jobs.eval.compare;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.LabelScheme;

/**
 * The other side of a comparison.
 *
 * @param name its folder or file
 * @param predicted for each unit of the data the labels that it gave; empty where it says nothing of the unit
 * @param notes a line on each kind of unit or label that has to be left out
 */
public record Rival(String name, List<Optional<BitSet>> predicted, List<String> notes) {

    public Rival {
        predicted = List.copyOf(predicted);
        notes = List.copyOf(notes);
    }

    /**
     * A model that labelled every unit.
     *
     * @param labels for each unit the labels that it gave
     */
    public static Rival ofLabels(String name, LabelScheme scheme, List<Set<String>> labels, List<String> notes) {
        return new Rival(
                name,
                labels.stream().map(unit -> Optional.of(labels(unit, scheme))).toList(),
                notes);
    }

    /** @throws BadInputException where a model knows none of the task's labels */
    public static void requireCommon(String name, List<String> labels, LabelScheme scheme) {
        if (labels.stream().noneMatch(label -> scheme.indexOf(label).isPresent())) {
            throw new BadInputException(
                    "--against " + name, "it knows none of the labels " + scheme.labels(), "its labels are " + labels);
        }
    }

    /** Labels by their place in the scheme, with the broader ones that they imply; unknown ones are left out. */
    static BitSet labels(Set<String> names, LabelScheme scheme) {
        BitSet labels = new BitSet(scheme.size());
        for (String name : names) {
            scheme.indexOf(name).ifPresent(label -> {
                labels.set(label);
                labels.set(scheme.broader().get(label));
            });
        }
        return labels;
    }
}
