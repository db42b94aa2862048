package org.framewise.jobs.learn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.eval.metric.Bootstrap;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.Figure;
import org.framewise.jobs.model.ModelCard;
import org.framewise.jobs.model.linear.FittedLinear;
import org.framewise.jobs.model.linear.LinearLearner;
import org.framewise.jobs.model.linear.LinearSetting;

/**
 * A linear model that learned from the whole of a task, its setting and decision rule chosen on out-of-fold scores.
 *
 * @param card without the hashes of files
 */
record LinearTraining(FittedLinear fitted, ModelCard card) {

    /**
     * @param folds for each unit its fold
     * @param measured the units that setting, rule and figures are taken from
     */
    static LinearTraining of(
            LabelledTask task,
            LinearTask linear,
            int[] folds,
            MeasuredUnits measured,
            Metric metric,
            Provenance provenance) {
        OutOfFold scores = OutOfFold.of(linear.learner(), folds, done -> {}).of(measured.units());
        Selection selection = Selection.best(scores, task.gold(), task.scheme(), metric);
        LinearSetting setting = linear.learner().settings().get(selection.setting());
        FittedLinear fitted =
                linear.learner().fit(IntStream.range(0, task.gold().size()).toArray(), setting);
        ModelCard card = new ModelCard(
                ModelCard.FORMAT,
                "linear",
                provenance.taxonomy(),
                task.corpus().target(),
                task.scheme(),
                linear.blocks(),
                parameters(linear.learner(), setting, provenance),
                selection.rule(),
                metric.id(),
                figures(measured.of(task), measured.of(selection.predicted())),
                Training.of(task, provenance.seed()),
                Versions.all(),
                new TreeMap<>());
        return new LinearTraining(fitted, card);
    }

    private static ObjectNode parameters(LinearLearner learner, LinearSetting setting, Provenance provenance) {
        ObjectNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("solver", provenance.solver())
                .put("cost", setting.cost())
                .put("balanced", setting.balanced())
                .put("coupling", learner.coupling().id());
        if (!provenance.languages().isEmpty()) {
            provenance.languages().forEach(parameters.putArray("languages")::add);
        }
        return parameters;
    }

    private static SortedMap<String, Figure> figures(LabelledTask task, List<BitSet> predicted) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        for (Metric metric : Metrics.of(task.scheme())) {
            figures.put(metric.id(), Bootstrap.of(metric, task.groups(), task.gold(), predicted));
        }
        return figures;
    }

    /**
     * What a card says of how its model came to be.
     *
     * @param taxonomy the id of the taxonomy that the labels belong to, empty where there is none
     * @param languages of its articles; empty where the data does not say
     */
    record Provenance(String taxonomy, SortedSet<String> languages, String solver, long seed) {}
}
