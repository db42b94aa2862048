package org.framewise.jobs.report.page;

import java.util.List;
import org.framewise.jobs.eval.curve.LearningCurve;
import org.framewise.jobs.report.chart.CurveChart;
import org.framewise.jobs.report.html.DataTable;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/** What more labelled articles would be worth. */
final class CurveSection {

    private static final String HOW_TO_READ = "Each outer fold learned from a part of the articles outside it, every"
            + " smaller part inside the larger ones, and was measured on the same held-out units. Where the line still"
            + " rises at its end, more labelled articles are likely to help. The band is the 95 % interval.";

    private CurveSection() {}

    static List<Element> of(LearningCurve curve) {
        String metric = Names.metric(curve.metric());
        Element chart = CurveChart.of(
                curve, metric + " by number of training articles; the numbers are in the table", "training articles");
        return List.of(
                Element.of("h3", "Learning curve"),
                Element.of("p", HOW_TO_READ).in("note"),
                Element.of("div").in("beside").add(chart, table(curve, metric)));
    }

    private static Element table(LearningCurve curve, String metric) {
        DataTable table = new DataTable(metric + " by share of the training articles")
                .columns("Share")
                .numbers("Articles", "Units", metric, "95 % interval");
        curve.points()
                .forEach(point -> table.row(
                        Element.of("span", Math.round(100 * point.share()) + " %")
                                .in("whole"),
                        DataTable.number(Numbers.count(point.articles())),
                        DataTable.number(Numbers.count(point.units())),
                        DataTable.number(Numbers.figure(point.figure().value())),
                        DataTable.number(Numbers.interval(
                                point.figure().low(), point.figure().high()))));
        return table.element();
    }
}
