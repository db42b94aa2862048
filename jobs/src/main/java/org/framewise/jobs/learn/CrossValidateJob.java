package org.framewise.jobs.learn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.Pooling;
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
        HeldOutTask labels = HeldOutTask.of("labels", task, parts, members, grouping, progress);
        List<HeldOutPart> held = labels.tunedFor(metrics);
        writePredictions(held.subList(0, parts.size()));
        List<Evaluation> evaluations = new ArrayList<>();
        held.forEach(part -> evaluations.add(part.evaluation()));
        ofParagraphs(labels).stream()
                .flatMap(pooled -> pooled.tunedFor(metrics).stream())
                .forEach(part -> evaluations.add(part.evaluation()));
        List<Comparison> comparisons = rival.stream()
                .flatMap(other -> held.stream().map(part -> part.comparison(other)))
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
        List<MeasuredUnits> all = List.of(MeasuredUnits.all(task.corpus()));
        return HeldOutTask.of(name, task, all, members, grouping, progress)
                .tunedFor(List.of(Metrics.of(task.scheme()).get(0)))
                .get(0)
                .evaluation();
    }

    /** Of sentences whose paragraphs are known. */
    private Optional<HeldOutTask> ofParagraphs(HeldOutTask sentences) {
        Pooling pooling = Pooling.bySharedId(sentences.task().corpus());
        boolean known = sentences.task().corpus().target() == Target.SENTENCE && !pooling.isIdle();
        return known ? Optional.of(sentences.pooled("of paragraphs", pooling, input, grouping)) : Optional.empty();
    }

    private void writePredictions(List<HeldOutPart> held) throws IOException {
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
