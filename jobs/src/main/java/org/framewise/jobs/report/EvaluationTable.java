package org.framewise.jobs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.LabelReport;
import org.framewise.jobs.model.Figure;
import org.framewise.jobs.model.ModelCard;

/** Measured figures for people. */
public final class EvaluationTable {

    private EvaluationTable() {}

    /** One table of metrics for each evaluation, then the labels of each task. */
    public static List<String> of(List<Evaluation> evaluations) {
        List<String> lines = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s, tuned for %s; %,d units in %,d groups",
                    evaluation.task(),
                    evaluation.optimized(),
                    evaluation.units(),
                    evaluation.groups()));
            lines.addAll(metrics(evaluation.metrics()));
            evaluation.choices().forEach(choice -> lines.add("  chosen: " + choice));
            lines.add("");
        }
        evaluations.stream()
                .collect(Collectors.toMap(Evaluation::task, Evaluation::labels, (first, other) -> first, TreeMap::new))
                .values()
                .forEach(labels -> {
                    lines.addAll(labels(labels));
                    lines.add("");
                });
        lines.remove(lines.size() - 1);
        return lines;
    }

    /** What a model's card says of its cross-validation. */
    public static List<String> of(ModelCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "tuned for %s; %,d units of %,d articles, five folds; chosen: C=%s%s",
                card.optimized(),
                card.training().units(),
                card.training().groups(),
                card.parameters().path("cost").asText(),
                card.parameters().path("balanced").asBoolean() ? " balanced" : ""));
        lines.addAll(metrics(card.crossValidated()));
        return lines;
    }

    private static List<String> metrics(Map<String, Figure> metrics) {
        TextTable table = new TextTable(0, 2).row("metric", "value", "95 % interval");
        metrics.forEach((name, figure) -> table.row(
                name, number(figure.value()), "[" + number(figure.low()) + ", " + number(figure.high()) + "]"));
        return table.lines();
    }

    private static List<String> labels(List<LabelReport> labels) {
        TextTable table =
                new TextTable(0).row("label", "support", "predicted", "precision", "recall", "F1", "average precision");
        labels.forEach(label -> table.row(
                label.label(),
                label.support(),
                label.predicted(),
                number(label.precision()),
                number(label.recall()),
                number(label.f1()),
                number(label.averagePrecision())));
        return table.lines();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "NaN" : String.format(Locale.ROOT, "%.3f", value);
    }
}
