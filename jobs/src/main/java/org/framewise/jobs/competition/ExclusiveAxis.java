package org.framewise.jobs.competition;

import java.util.List;
import org.framewise.datasets.taxonomy.Axis;
import org.framewise.datasets.taxonomy.Taxonomy;

/**
 * An axis whose narratives compete.
 *
 * @param narratives how many labels it has
 */
public record ExclusiveAxis(String taxonomy, String axis, int narratives) {

    /** Those of a taxonomy. */
    public static List<ExclusiveAxis> of(Taxonomy taxonomy) {
        return taxonomy.axes().stream()
                .filter(Axis::exclusive)
                .map(axis -> new ExclusiveAxis(taxonomy.id(), axis.id(), (int) taxonomy.labels().stream()
                        .filter(label -> label.axis().equals(axis.id()))
                        .count()))
                .toList();
    }

    boolean holds(Scope scope) {
        return scope.taxonomy().equals(taxonomy) && scope.axis().equals(axis);
    }
}
