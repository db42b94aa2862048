package org.framewise.jobs.report.explain;

import java.util.List;
import java.util.Optional;

/**
 * What one sentence is to one label.
 *
 * @param axis empty where the label has none, or where it is not known
 * @param probability 0 to 1
 * @param accepted whether the sentence was given the label
 * @param stance empty where it was not judged
 * @param evidence the terms, cues and nearest example that moved the probability, strongest first
 */
public record ExplainedLabel(
        String taxonomy,
        String axis,
        String label,
        float probability,
        boolean accepted,
        Optional<ExplainedStance> stance,
        List<String> evidence) {

    public ExplainedLabel {
        evidence = List.copyOf(evidence);
    }
}
