package org.framewise.jobs.report.explain;

import java.util.List;

/**
 * One sentence with all that is to be said about it.
 *
 * @param heading where it stands
 * @param boilerplate whether it was passed over as part of the page
 * @param marks stretches of {@code text} to point at, in the order in which their names are to be listed
 * @param labels in the order to show them
 */
public record ExplainedSentence(
        String heading,
        String text,
        boolean boilerplate,
        ExplainedVoice voice,
        List<Mark> marks,
        List<ExplainedLabel> labels) {

    public ExplainedSentence {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }
}
