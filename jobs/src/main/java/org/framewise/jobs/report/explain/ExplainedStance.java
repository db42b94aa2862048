package org.framewise.jobs.report.explain;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How the text stands to a label, and why.
 *
 * @param name {@code endorses}, {@code reports}, {@code questions} or {@code rejects}
 * @param probability 0 to 1; empty where the judge gives none
 * @param evidence what moved it, strongest first; empty where the judge does not say
 */
public record ExplainedStance(String name, OptionalDouble probability, List<String> evidence) {

    public ExplainedStance {
        evidence = List.copyOf(evidence);
    }

    /** A stance and nothing more. */
    public static ExplainedStance of(String name) {
        return new ExplainedStance(name, OptionalDouble.empty(), List.of());
    }
}
