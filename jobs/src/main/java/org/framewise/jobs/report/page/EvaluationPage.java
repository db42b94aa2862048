package org.framewise.jobs.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.curve.LearningCurve;
import org.framewise.jobs.model.card.Figure;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/**
 * An evaluation as one HTML page that needs no other file: no script, no font, no picture from elsewhere.
 *
 * @param corpus the format of the labelled data
 * @param group what intervals resample: article, event, source or month
 */
public record EvaluationPage(
        String corpus,
        String group,
        List<Evaluation> evaluations,
        List<Comparison> comparisons,
        List<LearningCurve> curves) {

    /** The page. */
    public String html() {
        Element head = Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(meta("viewport", "width=device-width, initial-scale=1"), meta("color-scheme", "light dark"))
                .add(Element.of("title", "Evaluation of " + corpus), Element.style(css()));
        Element main = Element.of("main").add(sections());
        Element html = Element.of("html").with("lang", "en");
        return "<!DOCTYPE html>\n" + html.add(head, Element.of("body").add(masthead(), main, footer())) + "\n";
    }

    private static Element meta(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }

    private Element masthead() {
        Evaluation first = evaluations.get(0);
        Figure figure = headline(first);
        Element lede = Element.of("p")
                .in("lede")
                .text(Names.counted(first.units(), "unit") + " in " + Names.counted(first.groups(), group)
                        + ". Decisions were tuned for " + Names.metric(first.optimized()) + ", which came to ")
                .add(Element.of("strong", Numbers.figure(figure.value())))
                .text("; its 95 % interval goes from " + Numbers.interval(figure.low(), figure.high()) + ".");
        return Element.of("header")
                .add(Element.of("p", "framewise evaluation").in("eyebrow"), Element.of("h1", corpus), lede)
                .add(evaluations.size() > 1 ? List.of(contents()) : List.of());
    }

    private static Figure headline(Evaluation evaluation) {
        return evaluation
                .metrics()
                .getOrDefault(evaluation.optimized(), new Figure(Double.NaN, Double.NaN, Double.NaN));
    }

    private Element contents() {
        Element list = Element.of("ul");
        IntStream.range(0, evaluations.size())
                .forEach(i -> list.add(Element.of("li")
                        .add(Element.of("a", title(evaluations.get(i))).with("href", "#part-" + i))));
        return Element.of("nav").with("aria-label", "Contents").add(list);
    }

    private static String title(Evaluation evaluation) {
        String task = evaluation.task();
        return task.substring(0, 1).toUpperCase(Locale.ROOT) + task.substring(1) + ", tuned for "
                + Names.metric(evaluation.optimized());
    }

    /** A task's labels, calibration and errors are shown once, for the first metric that it was tuned for. */
    private List<Element> sections() {
        Set<String> shown = new HashSet<>();
        return IntStream.range(0, evaluations.size())
                .mapToObj(i -> section(i, shown.add(evaluations.get(i).task())))
                .toList();
    }

    private Element section(int number, boolean whole) {
        Evaluation evaluation = evaluations.get(number);
        List<Element> parts = new ArrayList<>(FiguresSection.of(evaluation, group));
        comparisons.stream()
                .filter(other -> other.task().equals(evaluation.task())
                        && other.optimized().equals(evaluation.optimized()))
                .forEach(comparison -> parts.addAll(ComparisonSection.of(comparison, group)));
        if (whole) {
            parts.addAll(LabelsSection.of(evaluation.labels()));
            parts.addAll(ReliabilitySection.of(evaluation.labels()));
        }
        curves.stream()
                .filter(curve ->
                        curve.task().equals(evaluation.task()) && curve.metric().equals(evaluation.optimized()))
                .forEach(curve -> parts.addAll(CurveSection.of(curve)));
        if (whole) {
            parts.addAll(ConfusionSection.of(evaluation.confusion()));
            parts.addAll(ErrorsSection.of(evaluation.worst()));
        }
        Element heading = Element.of("h2", title(evaluation)).with("id", "part-" + number);
        return Element.of("section")
                .with("aria-labelledby", "part-" + number)
                .add(heading)
                .add(parts);
    }

    private static Element footer() {
        return Element.of("footer")
                .add(Element.of(
                        "p",
                        "A dash stands for a figure that is undefined. Every figure on this page, and more of them, is in"
                                + " the file that --json writes."));
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(EvaluationPage.class.getResourceAsStream("evaluation.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
