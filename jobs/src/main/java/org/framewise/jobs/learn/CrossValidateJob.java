package org.framewise.jobs.learn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.compare.Rival;
import org.framewise.jobs.eval.curve.LearningCurve;
import org.framewise.jobs.eval.curve.LearningCurve.Folding;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.linear.Solver;

/**
 * Cross-validation of the linear learner over articles or events: of the labels, and where the data has mentions also of
 * their stance and of the kind of their speaker, the label being given.
 *
 * @param optimize the metrics to tune for, each on its own; empty for the task's first
 * @param grouping what is held out together
 * @param ablation what the learner is kept from
 * @param extras what is wanted beside the figures
 * @param progress told what is going on, a line at a time
 */
public record CrossValidateJob(
        LabelledInput input,
        List<String> optimize,
        Solver solver,
        Grouping grouping,
        Ablation ablation,
        Extras extras,
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
        Optional<Rival> rival = rival(task);
        LinearTask linear = LinearTask.of(task, taxonomy, ablation, solver);
        List<HeldOut> held = heldOut("labels", task, linear, metrics);
        List<Evaluation> evaluations = new ArrayList<>(evaluations("labels", task, metrics, held));
        if (extras.predictions().isPresent()) {
            Predictions.write(extras.predictions().get(), task, held.get(0));
        }
        List<Comparison> comparisons = comparisons(task, metrics, held, rival);
        List<LearningCurve> curves = curves(task, linear, metrics);
        ClaimCorpus claims = new ClaimCorpus(input.annotated(), taxonomy);
        if (!claims.isEmpty()) {
            evaluations.add(evaluate(StanceFiles.STANCE, claims, claims.stances()));
            evaluations.add(evaluate(StanceFiles.SPEAKER, claims, claims.speakers()));
        }
        return new Evaluations(corpus.format(), grouping.what(), evaluations, comparisons, curves, corpus.rejected());
    }

    private Evaluation evaluate(String name, ClaimCorpus claims, LabelledTask task) {
        LinearTask linear = LinearTask.ofClaims(task, claims.units(), ablation, solver);
        List<Metric> metrics = List.of(Metrics.of(task.scheme()).get(0));
        return evaluations(name, task, metrics, heldOut(name, task, linear, metrics))
                .get(0);
    }

    /** The held-out predictions, one set a metric. */
    private List<HeldOut> heldOut(String name, LabelledTask task, LinearTask linear, List<Metric> metrics) {
        progress.accept(name + ": " + task.gold().size() + " units");
        HeldOutScores scores = HeldOutScores.of(linear.learner(), grouping, grouping.groups(task.corpus()), progress);
        return metrics.stream().map(metric -> scores.tunedFor(metric, task)).toList();
    }

    private List<Evaluation> evaluations(String name, LabelledTask task, List<Metric> metrics, List<HeldOut> held) {
        List<String> groups = grouping.groups(task.corpus());
        return IntStream.range(0, metrics.size())
                .mapToObj(i -> Evaluation.of(name, metrics.get(i).id(), task, groups, held.get(i)))
                .toList();
    }

    /** Read before the folds are fitted, so that a wrong file does not cost their time. */
    private Optional<Rival> rival(LabelledTask task) throws IOException {
        return extras.against().isEmpty()
                ? Optional.empty()
                : Optional.of(Against.of(extras.against().get(), task));
    }

    private List<Comparison> comparisons(
            LabelledTask task, List<Metric> metrics, List<HeldOut> held, Optional<Rival> rival) {
        List<String> groups = grouping.groups(task.corpus());
        return rival.stream()
                .flatMap(other -> IntStream.range(0, metrics.size())
                        .mapToObj(i -> Comparison.of(
                                "labels",
                                metrics.get(i).id(),
                                task.scheme(),
                                groups,
                                task.gold(),
                                held.get(i).predicted(),
                                other)))
                .toList();
    }

    private List<LearningCurve> curves(LabelledTask task, LinearTask linear, List<Metric> metrics) {
        if (!extras.learningCurve()) {
            return List.of();
        }
        List<String> groups = grouping.groups(task.corpus());
        Folding folding = new Folding(groups, grouping.outer(groups), grouping.inner(groups));
        return metrics.stream()
                .map(metric -> LearningCurve.of("labels", linear.learner(), folding, task, metric, progress))
                .toList();
    }
}
