package org.framewise.jobs.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.split.Folds;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.eval.Bootstrap;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.Metric;
import org.framewise.jobs.eval.Metrics;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.model.Figure;
import org.framewise.jobs.model.ModelCard;
import org.framewise.jobs.model.linear.FittedLinear;
import org.framewise.jobs.model.linear.LinearFiles;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.linear.Solver;

/**
 * Trains the linear learner and writes a model folder: the setting and the decision rule are chosen on out-of-fold scores,
 * folds by article, then the whole of the data is learned from.
 *
 * @param output the folder to write; must not exist
 * @param optimize the metric to choose for; empty for the task's first
 * @param seed recorded in the card; the linear learner draws nothing
 * @param progress told what is going on, a line at a time
 */
public record TrainJob(
        LabelledInput input,
        Path output,
        Optional<String> optimize,
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
            LinearTask linear = LinearTask.of(task, taxonomy, solver);
            progress.accept("cross-validating " + task.gold().size() + " units");
            int[] folds = task.groups().stream().mapToInt(Folds::outer).toArray();
            Selection selection =
                    Selection.best(OutOfFold.of(linear.learner(), folds), task.gold(), task.scheme(), metric);
            LinearSetting setting = linear.learner().settings().get(selection.setting());
            progress.accept("learning from all of them");
            FittedLinear fitted =
                    linear.learner().fit(IntStream.range(0, task.gold().size()).toArray(), setting);
            LinearFiles.write(staging.folder(), fitted);
            taxonomy.ifPresent(staging::write);
            ModelCard card = card(task, taxonomy, linear, selection, setting, metric);
            return new Result(staging.promote(card), corpus.rejected());
        }
    }

    private ModelCard card(
            LabelledTask task,
            Optional<Taxonomy> taxonomy,
            LinearTask linear,
            Selection selection,
            LinearSetting setting,
            Metric metric) {
        return new ModelCard(
                ModelCard.FORMAT,
                "linear",
                taxonomy.map(Taxonomy::id).orElse(""),
                task.corpus().target(),
                task.scheme(),
                linear.blocks(),
                parameters(setting),
                selection.rule(),
                metric.id(),
                figures(task, selection.predicted()),
                Training.of(task, seed),
                Versions.all(),
                new TreeMap<>());
    }

    private ObjectNode parameters(LinearSetting setting) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("solver", solver.name())
                .put("cost", setting.cost())
                .put("balanced", setting.balanced());
    }

    private static SortedMap<String, Figure> figures(LabelledTask task, List<BitSet> predicted) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        for (Metric metric : Metrics.of(task.scheme())) {
            figures.put(metric.id(), Bootstrap.of(metric, task.groups(), task.gold(), predicted));
        }
        return figures;
    }
}
