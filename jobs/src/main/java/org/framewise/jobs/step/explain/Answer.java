package org.framewise.jobs.step.explain;

import java.util.List;
import org.framewise.jobs.report.explain.ExplainedSentence;

/**
 * What {@code explain} found.
 *
 * @param notes lines about all of it
 */
public record Answer(List<ExplainedSentence> sentences, List<String> notes) {

    public Answer {
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }
}
