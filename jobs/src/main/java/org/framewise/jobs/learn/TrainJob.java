package org.framewise.jobs.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.embedding.SentenceEncoder;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.learn.data.ClaimCorpus;
import org.framewise.jobs.learn.data.FewUnits;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.learn.data.MeasuredUnits;
import org.framewise.jobs.learn.member.Members;
import org.framewise.jobs.learn.saved.ModelStaging;
import org.framewise.jobs.learn.saved.StanceFiles;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;

/**
 * Trains an ensemble and writes a model folder: how its members are set, blended, calibrated and decided on is chosen on
 * out-of-fold scores, then they learn from the whole of the data. Where the data has mentions, their stances and speakers are learned too.
 *
 * @param output the folder to write; must not exist
 * @param optimize the metric to choose for; empty for the task's first
 * @param grouping what is held out together when choosing
 * @param progress told what is going on, a line at a time
 */
public record TrainJob(
        LabelledInput input,
        Path output,
        Optional<String> optimize,
        Grouping grouping,
        Course course,
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
            List<String> groups = grouping.groups(corpus);
            FewUnits few = FewUnits.of(task, groups);
            few.requireDifference();
            few.warnings().forEach(progress);
            Members members = course.with(few.kind(course.kind())).ofLabels(task, taxonomy, groups, progress);
            ModelCard card = new EnsembleTraining(
                            task, members, few.folds(), MeasuredUnits.together(input, corpus), metric, progress)
                    .train(
                            "",
                            staging.folder(),
                            provenance(taxonomy.map(Taxonomy::id).orElse("")));
            taxonomy.ifPresent(staging::write);
            ClaimCorpus claims = new ClaimCorpus(input.annotated(), taxonomy);
            if (!claims.isEmpty()) {
                learn(claims, StanceFiles.STANCE, claims.stances(), staging.folder());
                learn(claims, StanceFiles.SPEAKER, claims.speakers(), staging.folder());
            }
            if (course.encoder().cut() > 0) {
                progress.accept(SentenceEncoder.warning(course.encoder().cut()));
            }
            return new Result(staging.promote(card), corpus.rejected());
        }
    }

    private void learn(ClaimCorpus claims, String part, LabelledTask task, Path folder) throws IOException {
        progress.accept(
                part + ": cross-validating and learning from " + task.gold().size() + " mentions");
        List<String> groups = grouping.groups(task.corpus());
        FewUnits few = FewUnits.of(task, groups);
        Members members = course.with(few.kind(course.kind())).ofClaims(task, claims, groups, progress);
        Metric metric = Metrics.of(task.scheme()).get(0);
        MeasuredUnits all = MeasuredUnits.all(task.corpus());
        ModelCard card = new EnsembleTraining(task, members, few.folds(), all, metric, progress)
                .train(part + '-', folder, provenance(""));
        ModelFolder.writePart(folder, part, card);
    }

    private EnsembleTraining.Provenance provenance(String taxonomy) {
        return new EnsembleTraining.Provenance(course.kind().id(), taxonomy, input.languages(), course.seed());
    }
}
