package org.framewise.jobs.scoring;

import java.util.Set;

/**
 * Which labels are to be explained.
 *
 * @param labels ids; empty for all that reach {@code floor}
 * @param floor the least probability, 0 to 1; it does not count for labels that are asked for
 */
public record LabelWish(Set<String> labels, double floor) {

    public LabelWish {
        labels = Set.copyOf(labels);
    }

    /** Whether it is shown. */
    public boolean wants(String label, double probability) {
        return labels.isEmpty() ? probability >= floor : labels.contains(label);
    }
}
