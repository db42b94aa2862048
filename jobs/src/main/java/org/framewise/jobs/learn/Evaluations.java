package org.framewise.jobs.learn;

import java.util.List;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.curve.LearningCurve;

/**
 * What an evaluation found. Written as JSON, components keep their names, down to the last record; an undefined figure is
 * the text {@code "NaN"}.
 *
 * @param corpus the format of the labelled data
 * @param group what is held out together and resampled: article, event, source or month
 * @param evaluations one for each task and metric that was tuned for
 * @param comparisons one for each metric that the labels were tuned for, where another model was named; else empty
 * @param curves as many, where a learning curve was asked for; else empty
 * @param rejected lines about records that could not be read
 */
public record Evaluations(
        String corpus,
        String group,
        List<Evaluation> evaluations,
        List<Comparison> comparisons,
        List<LearningCurve> curves,
        List<String> rejected) {

    public Evaluations {
        evaluations = List.copyOf(evaluations);
        comparisons = List.copyOf(comparisons);
        curves = List.copyOf(curves);
        rejected = List.copyOf(rejected);
    }
}
