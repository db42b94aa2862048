package org.framewise.jobs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.LabelReport;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.curve.LearningCurve;
import org.framewise.jobs.model.card.Figure;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.report.text.TextTable;

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

    /** As above, then what another model does on the same units, and what more data is worth. */
    public static List<String> of(
            List<Evaluation> evaluations, List<Comparison> comparisons, List<LearningCurve> curves) {
        List<String> lines = new ArrayList<>(of(evaluations));
        comparisons.forEach(comparison -> lines.addAll(comparison(comparison)));
        curves.forEach(curve -> lines.addAll(curve(curve)));
        return lines;
    }

    private static List<String> comparison(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(heading(comparison));
        TextTable table = new TextTable(0, 4).row("metric", "this", "other", "difference", "95 % interval", "p");
        comparison
                .metrics()
                .forEach((name, difference) -> table.row(
                        name,
                        number(difference.value()),
                        number(difference.other()),
                        signed(difference.difference()),
                        "[" + signed(difference.low()) + ", " + signed(difference.high()) + "]",
                        String.format(Locale.ROOT, "%.4f", difference.p())));
        lines.addAll(table.lines());
        comparison.notes().forEach(note -> lines.add("  " + note));
        return lines;
    }

    private static String heading(Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "%s, tuned for %s, against %s; %,d units in %,d groups",
                comparison.task(),
                comparison.optimized(),
                comparison.against(),
                comparison.units(),
                comparison.groups());
    }

    private static List<String> curve(LearningCurve curve) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(curve.task() + ", learning curve");
        TextTable table = new TextTable(4).row("share", "articles", "units", curve.metric(), "95 % interval");
        curve.points()
                .forEach(point -> table.row(
                        Math.round(100 * point.share()) + " %",
                        String.format(Locale.ROOT, "%,.0f", point.articles()),
                        String.format(Locale.ROOT, "%,.0f", point.units()),
                        number(point.figure().value()),
                        interval(point.figure())));
        lines.addAll(table.lines());
        return lines;
    }

    /** What a model's card says of its cross-validation. */
    public static List<String> of(ModelCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "tuned for %s; %,d units of %,d articles, five folds; chosen: %s",
                card.optimized(),
                card.training().units(),
                card.training().groups(),
                members(card)));
        lines.addAll(metrics(card.crossValidated()));
        return lines;
    }

    private static String members(ModelCard card) {
        return IntStream.range(0, card.members().size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.2f × %s",
                        card.blend().weights().get(i),
                        card.members().get(i).name()))
                .collect(Collectors.joining(" + "));
    }

    private static List<String> metrics(Map<String, Figure> metrics) {
        TextTable table = new TextTable(0, 2).row("metric", "value", "95 % interval");
        metrics.forEach((name, figure) -> table.row(name, number(figure.value()), interval(figure)));
        return table.lines();
    }

    private static String interval(Figure figure) {
        return "[" + number(figure.low()) + ", " + number(figure.high()) + "]";
    }

    private static String signed(double value) {
        return Double.isNaN(value) ? "NaN" : String.format(Locale.ROOT, "%+.3f", value);
    }

    private static List<String> labels(List<LabelReport> labels) {
        TextTable table = new TextTable(0)
                .row(
                        "label",
                        "support",
                        "predicted",
                        "precision",
                        "recall",
                        "F1",
                        "average precision",
                        "ECE",
                        "by chance");
        labels.forEach(label -> table.row(
                label.label(),
                label.support(),
                label.predicted(),
                number(label.precision()),
                number(label.recall()),
                number(label.f1()),
                number(label.averagePrecision()),
                number(label.reliability().ece()),
                number(label.reliability().eceByChance())));
        return table.lines();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "NaN" : String.format(Locale.ROOT, "%.3f", value);
    }
}
