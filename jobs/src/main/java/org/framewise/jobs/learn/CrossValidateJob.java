package org.framewise.jobs.learn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.framewise.datasets.BadInputException;
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
import org.framewise.jobs.learn.member.Members;

/**
 * Cross-validation of a way to learn over articles or events: of the labels, and where the data has mentions also of
 * their stance and of the kind of their speaker, the label being given.
 *
 * @param optimize the metrics to tune for, each on its own; empty for the task's first
 * @param grouping what is held out together
 * @param extras what is wanted beside the figures
 * @param progress told what is going on, a line at a time
 */
public record CrossValidateJob(
        LabelledInput input,
        List<String> optimize,
        Course course,
        Grouping grouping,
        Extras extras,
        Consumer<String> progress) {

    public CrossValidateJob {
        optimize = List.copyOf(optimize);
    }

    /** What was said of the measured units by models tuned for one metric. */
    private record Held(MeasuredUnits part, LabelledTask task, List<String> groups, Metric metric, HeldOut held) {

        Evaluation evaluation(String name) {
            return Evaluation.of(part.named(name), metric.id(), task, groups, held);
        }

        Comparison comparison(Rival rival) {
            return Comparison.of("labels", metric.id(), task.scheme(), groups, task.gold(), held.predicted(), rival);
        }
    }

    /** Fits every fold and measures. */
    public Evaluations execute() throws IOException {
        LabelledCorpus corpus = input.corpus();
        Optional<Taxonomy> taxonomy = input.taxonomyOf(corpus);
        LabelledTask task = LabelledTask.of(corpus, taxonomy);
        List<Metric> metrics = optimize.isEmpty()
                ? List.of(Metrics.of(task.scheme()).get(0))
                : optimize.stream().map(id -> Metrics.named(id, task.scheme())).toList();
        List<MeasuredUnits> parts = MeasuredUnits.each(input, corpus);
        Optional<Rival> rival = rival(task, parts);
        Members members = course.ofLabels(task, taxonomy, grouping.groups(corpus), progress);
        List<Held> held = heldOut("labels", task, parts, members, metrics);
        writePredictions(held.subList(0, parts.size()));
        List<Evaluation> evaluations = new ArrayList<>();
        held.forEach(of -> evaluations.add(of.evaluation("labels")));
        List<Comparison> comparisons = rival.stream()
                .flatMap(other -> held.stream().map(of -> of.comparison(other)))
                .toList();
        List<LearningCurve> curves = curves(task, members, metrics);
        ClaimCorpus claims = new ClaimCorpus(input.annotated(), taxonomy);
        if (!claims.isEmpty()) {
            evaluations.add(evaluate(StanceFiles.STANCE, claims, claims.stances()));
            evaluations.add(evaluate(StanceFiles.SPEAKER, claims, claims.speakers()));
        }
        return new Evaluations(corpus.format(), grouping.what(), evaluations, comparisons, curves, corpus.rejected());
    }

    private Evaluation evaluate(String name, ClaimCorpus claims, LabelledTask task) {
        Members members = course.ofClaims(task, claims, grouping.groups(task.corpus()), progress);
        List<Metric> metrics = List.of(Metrics.of(task.scheme()).get(0));
        return heldOut(name, task, List.of(MeasuredUnits.all(task.corpus())), members, metrics)
                .get(0)
                .evaluation(name);
    }

    /** The held-out predictions, one set a metric and part. */
    private List<Held> heldOut(
            String name, LabelledTask task, List<MeasuredUnits> parts, Members members, List<Metric> metrics) {
        progress.accept(name + ": " + task.gold().size() + " units");
        List<String> groups = grouping.groups(task.corpus());
        HeldOutScores scores = HeldOutScores.of(members, grouping, groups, progress);
        return metrics.stream()
                .flatMap(metric -> parts.stream()
                        .map(part -> new Held(
                                part,
                                part.of(task),
                                part.of(groups),
                                metric,
                                part.of(scores.tunedFor(metric, task, part.units())))))
                .toList();
    }

    private void writePredictions(List<Held> held) throws IOException {
        if (extras.predictions().isPresent()) {
            for (int i = 0; i < held.size(); i++) {
                Predictions.write(
                        extras.predictions().get(),
                        held.get(i).task(),
                        held.get(i).held(),
                        i == 0);
            }
        }
    }

    /** Read before the folds are fitted, so that a wrong file does not cost their time. */
    private Optional<Rival> rival(LabelledTask task, List<MeasuredUnits> parts) throws IOException {
        if (extras.against().isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() > 1) {
            throw new BadInputException("--against", "several languages are measured", "compare one at a time");
        }
        return Optional.of(Against.of(extras.against().get(), parts.get(0).of(task)));
    }

    private List<LearningCurve> curves(LabelledTask task, Members members, List<Metric> metrics) {
        if (!extras.learningCurve()) {
            return List.of();
        }
        List<String> groups = grouping.groups(task.corpus());
        Folding folding = new Folding(groups, grouping.outer(groups), grouping.inner(groups));
        return metrics.stream()
                .map(metric -> LearningCurve.of("labels", members, folding, task, metric, progress))
                .toList();
    }
}
