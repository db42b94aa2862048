package org.framewise.jobs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.Labelled;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.compare.Difference;
import org.framewise.jobs.eval.curve.LearningCurve;
import org.framewise.jobs.eval.curve.LearningCurve.Point;
import org.framewise.jobs.model.card.Figure;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class EvaluationPageTest {

    private static final String NASTY = "<img src=x onerror=alert(1)> & \"they\" staged it";

    private static Evaluation evaluation(String optimized, boolean probabilities) {
        List<Example> examples = IntStream.range(0, 3)
                .mapToObj(i -> new Example("port-" + i, "", NASTY, Map.of(), 0, Set.of("cover-up", "hoax"), ""))
                .toList();
        LabelledTask all = LabelledTask.of(
                new LabelledCorpus(
                        "jsonl", "", Target.ARTICLE, false, List.of("cover-up", "hoax"), examples, List.of()),
                Optional.empty());
        LabelledTask task = new LabelledTask(all.corpus(), all.scheme(), Labelled.units("0, 0 1, 1"));
        List<float[]> scores =
                List.of(new float[] {0.5f, 0.25f}, new float[] {0.75f, 0.5f}, new float[] {0.875f, 0.5f});
        HeldOut held = new HeldOut(Labelled.units("0, 0, 0"), probabilities ? scores : List.of(), List.of());
        return Evaluation.of("labels", optimized, task, task.groups(), held);
    }

    private static EvaluationPage page() {
        Figure figure = new Figure(0.6, 0.5, 0.7);
        return new EvaluationPage(
                "jsonl",
                "article",
                List.of(evaluation("micro-f1", true), evaluation("macro-f1", true)),
                List.of(new Comparison(
                        "labels",
                        "micro-f1",
                        "other.tsv",
                        3,
                        3,
                        Map.of("micro-f1", new Difference(0.6, 0.4, 0.2, 0.1, 0.3, 0.01)),
                        List.of("2 units are left out"))),
                List.of(new LearningCurve(
                        "labels",
                        "micro-f1",
                        List.of(
                                new Point(0.5, 1, 1, new Figure(Double.NaN, Double.NaN, Double.NaN)),
                                new Point(1, 2, 2, figure)))));
    }

    /** HTML's few elements without an end are closed, so that a strict parser can read it. */
    private static Document parsed(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("(<(meta|wbr)[^>]*)>", "$1/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void everyTableHasACaptionAndScopes() throws Exception {
        Document page = parsed(page().html());

        assertThat(all(page, "table")).isNotEmpty().allSatisfy(table -> assertThat(
                        table.getElementsByTagName("caption").item(0).getTextContent())
                .isNotBlank());
        assertThat(all(page, "th"))
                .allSatisfy(heading -> assertThat(heading.getAttribute("scope")).isIn("col", "row"));
        assertThat(all(page, "tr"))
                .allSatisfy(row ->
                        assertThat(row.getElementsByTagName("th").getLength()).isPositive());
        assertThat(all(page, "svg")).allSatisfy(chart -> assertThat(
                        chart.getAttribute("aria-hidden").equals("true")
                                || !chart.getAttribute("aria-label").isEmpty())
                .isTrue());
    }

    @Test
    void needsNothingFromElsewhere() throws Exception {
        Document page = parsed(page().html());

        for (String name : List.of("script", "link", "img", "iframe")) {
            assertThat(all(page, name)).isEmpty();
        }
        assertThat(all(page, "style").get(0).getTextContent())
                .contains("prefers-color-scheme: dark", "@media print")
                .doesNotContain("url(", "@import");
        assertThat(all(page, "a"))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#part-"));
    }

    @Test
    void textsOfErrorsStayTexts() throws Exception {
        Document page = parsed(page().html());

        assertThat(all(page, "blockquote")).hasSize(2).allSatisfy(quote -> assertThat(quote.getTextContent())
                .isEqualTo(NASTY));
    }

    @Test
    void eachPartStandsOnceWhereThereIsSomethingToShow() throws Exception {
        assertThat(all(parsed(page().html()), "h2"))
                .extracting(Element::getTextContent)
                .containsExactly("Labels, tuned for micro-F1", "Labels, tuned for macro-F1");
        assertThat(all(parsed(page().html()), "h3"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "Comparison", "Labels", "Calibration", "Learning curve", "Given instead", "Worst errors");
        assertThat(all(
                        parsed(new EvaluationPage(
                                        "jsonl", "event", List.of(evaluation("micro-f1", false)), List.of(), List.of())
                                .html()),
                        "h3"))
                .extracting(Element::getTextContent)
                .containsExactly("Labels", "Given instead");
    }

    @Test
    void theHeadlineIsTheMetricThatWasTunedFor() throws Exception {
        // hits 2, gold 4, predicted 3
        assertThat(all(parsed(page().html()), "p").get(1).getTextContent())
                .startsWith("3 units in 3 articles. Decisions were tuned for micro-F1, which came to 0.571; ");
    }
}
