package org.framewise.jobs.report.page;

import java.util.List;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.LearningCurve;
import org.framewise.jobs.eval.compare.Comparison;

/** An evaluation as one page for reading. */
public record EvaluationPage(
        String corpus,
        String group,
        List<Evaluation> evaluations,
        List<Comparison> comparisons,
        List<LearningCurve> curves) {

    /** The page. */
    public String html() {
        return "";
    }
}
