package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.split.Folds;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.ModelCard;
import org.framewise.jobs.model.linear.LinearFiles;
import org.framewise.jobs.model.linear.Solver;

/**
 * Trains the linear learner and writes a model folder: the setting and the decision rule are chosen on out-of-fold scores,
 * then the whole of the data is learned from. Where the data has mentions, their stances and speakers are learned too.
 *
 * @param output the folder to write; must not exist
 * @param optimize the metric to choose for; empty for the task's first
 * @param grouping what is held out together when choosing
 * @param seed recorded in the card; the linear learner draws nothing
 * @param progress told what is going on, a line at a time
 */
public record TrainJob(
        LabelledInput input,
        Path output,
        Optional<String> optimize,
        Grouping grouping,
        Solver solver,
        long seed,
        Consumer<String> progress) {

    /**
     * What was trained.
     *
     * @param rejected lines about records that could not be read
     */
    public record Result(ModelCard card, List<String> rejected) {}

    /** Trains and writes. */
    public Result execute() throws IOException {
        try (ModelStaging staging = ModelStaging.of(output)) {
            LabelledCorpus corpus = input.corpus();
            Optional<Taxonomy> taxonomy = input.taxonomyOf(corpus);
            LabelledTask task = LabelledTask.of(corpus, taxonomy);
            Metric metric = optimize.map(id -> Metrics.named(id, task.scheme()))
                    .orElseGet(() -> Metrics.of(task.scheme()).get(0));
            progress.accept(
                    "labels: cross-validating and learning from " + task.gold().size() + " units");
            LinearTraining labels = LinearTraining.of(
                    task,
                    LinearTask.of(task, taxonomy, Ablation.NONE, solver),
                    folds(corpus),
                    MeasuredUnits.together(input, corpus),
                    metric,
                    provenance(taxonomy.map(Taxonomy::id).orElse("")));
            LinearFiles.write(staging.folder(), labels.fitted());
            taxonomy.ifPresent(staging::write);
            ClaimCorpus claims = new ClaimCorpus(input.annotated(), taxonomy);
            if (!claims.isEmpty()) {
                learn(claims, StanceFiles.STANCE, claims.stances(), staging.folder());
                learn(claims, StanceFiles.SPEAKER, claims.speakers(), staging.folder());
            }
            return new Result(staging.promote(labels.card()), corpus.rejected());
        }
    }

    private void learn(ClaimCorpus claims, String part, LabelledTask task, Path folder) throws IOException {
        progress.accept(
                part + ": cross-validating and learning from " + task.gold().size() + " mentions");
        LinearTask linear = LinearTask.ofClaims(task, claims.units(), Ablation.NONE, solver);
        Metric metric = Metrics.of(task.scheme()).get(0);
        LinearTraining trained = LinearTraining.of(
                task, linear, folds(task.corpus()), MeasuredUnits.all(task.corpus()), metric, provenance(""));
        StanceFiles.write(folder, part, trained.fitted(), trained.card());
    }

    private LinearTraining.Provenance provenance(String taxonomy) {
        return new LinearTraining.Provenance(taxonomy, input.languages(), solver.name(), seed);
    }

    private int[] folds(LabelledCorpus corpus) {
        return grouping.groups(corpus).stream().mapToInt(Folds::outer).toArray();
    }
}
