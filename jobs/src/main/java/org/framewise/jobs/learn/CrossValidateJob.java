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
import org.framewise.jobs.model.linear.Solver;

/**
 * Cross-validation of the linear learner over articles or events: of the labels, and where the data has mentions also of
 * their stance and of the kind of their speaker, the label being given.
 *
 * @param optimize the metrics to tune for, each on its own; empty for the task's first
 * @param grouping what is held out together
 * @param ablation what the learner is kept from
 * @param predictions where the held-out predictions, tuned for the first metric, are written; empty for nowhere
 * @param progress told what is going on, a line at a time
 */
public record CrossValidateJob(
        LabelledInput input,
        List<String> optimize,
        Solver solver,
        Grouping grouping,
        Ablation ablation,
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
        List<Metric> metrics = optimize.isEmpty()
                ? List.of(Metrics.of(task.scheme()).get(0))
                : optimize.stream().map(id -> Metrics.named(id, task.scheme())).toList();
        LinearTask linear = LinearTask.of(task, taxonomy, ablation, solver);
        List<Evaluation> evaluations = new ArrayList<>(
                evaluate("labels", task, MeasuredUnits.each(input, corpus), linear, metrics, predictions));
        ClaimCorpus claims = new ClaimCorpus(input.annotated(), taxonomy);
        if (!claims.isEmpty()) {
            evaluations.addAll(evaluate(StanceFiles.STANCE, claims, claims.stances()));
            evaluations.addAll(evaluate(StanceFiles.SPEAKER, claims, claims.speakers()));
        }
        return new Evaluations(corpus.format(), evaluations, corpus.rejected());
    }

    private List<Evaluation> evaluate(String name, ClaimCorpus claims, LabelledTask task) throws IOException {
        LinearTask linear = LinearTask.ofClaims(task, claims.units(), ablation, solver);
        List<Metric> metrics = List.of(Metrics.of(task.scheme()).get(0));
        return evaluate(name, task, List.of(MeasuredUnits.all(task.corpus())), linear, metrics, Optional.empty());
    }

    private List<Evaluation> evaluate(
            String name,
            LabelledTask task,
            List<MeasuredUnits> parts,
            LinearTask linear,
            List<Metric> metrics,
            Optional<Path> file)
            throws IOException {
        List<String> groups = grouping.groups(task.corpus());
        progress.accept(name + ": " + task.gold().size() + " units");
        HeldOutScores scores = HeldOutScores.of(linear.learner(), grouping, groups, progress);
        List<Evaluation> evaluations = new ArrayList<>();
        for (Metric metric : metrics) {
            for (MeasuredUnits part : parts) {
                HeldOut held = part.of(scores.tunedFor(metric, task, part.units()));
                LabelledTask own = part.of(task);
                if (evaluations.size() < parts.size() && file.isPresent()) {
                    Predictions.write(file.get(), own, held, evaluations.isEmpty());
                }
                evaluations.add(
                        Evaluation.of(part.named(name), metric.id(), task.scheme(), part.of(groups), own.gold(), held));
            }
        }
        return evaluations;
    }
}
