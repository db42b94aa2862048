package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.Metric;
import org.framewise.jobs.eval.Metrics;
import org.framewise.jobs.eval.NestedCrossValidation;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.linear.Solver;

/**
 * Nested cross-validation of the linear learner over articles or events.
 *
 * @param optimize the metrics to tune for, each on its own; empty for the task's first
 * @param grouping what is held out together
 * @param predictions where the held-out predictions, tuned for the first metric, are written; empty for nowhere
 * @param progress told what is going on, a line at a time
 */
public record CrossValidateJob(
        LabelledInput input,
        List<String> optimize,
        Solver solver,
        Grouping grouping,
        Optional<Path> predictions,
        Consumer<String> progress) {

    public CrossValidateJob {
        optimize = List.copyOf(optimize);
    }

    /** Fits every fold and measures. */
    public Evaluations execute() throws IOException {
        LabelledCorpus corpus = input.corpus();
        Optional<Taxonomy> taxonomy = input.taxonomyOf(corpus);
        LabelledTask task = LabelledTask.of(corpus, taxonomy);
        List<String> groups = grouping.groups(corpus);
        List<Metric> metrics = optimize.isEmpty()
                ? List.of(Metrics.of(task.scheme()).get(0))
                : optimize.stream().map(id -> Metrics.named(id, task.scheme())).toList();
        NestedCrossValidation<LinearSetting> validation = new NestedCrossValidation<>(
                LinearTask.of(task, taxonomy, solver).learner(),
                grouping.outer(groups),
                grouping.inner(groups),
                progress);
        List<Evaluation> evaluations = new ArrayList<>();
        for (Metric metric : metrics) {
            HeldOut held = validation.tunedFor(metric, task.gold(), task.scheme());
            if (evaluations.isEmpty() && predictions.isPresent()) {
                Predictions.write(predictions.get(), task, held);
            }
            evaluations.add(Evaluation.of(metric.id(), task.scheme(), groups, task.gold(), held));
        }
        return new Evaluations(corpus.format(), evaluations, corpus.rejected());
    }
}
