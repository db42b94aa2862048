package org.framewise.jobs.report.page;

import java.util.List;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.report.chart.CellChart;
import org.framewise.jobs.report.html.DataTable;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/** The figures over all units. */
final class FiguresSection {

    private static final int TILES = 3;

    private FiguresSection() {}

    static List<Element> of(Evaluation evaluation, String group) {
        return List.of(tiles(evaluation), table(evaluation, group));
    }

    private static Element tiles(Evaluation evaluation) {
        Element tiles = Element.of("dl").in("tiles");
        evaluation.metrics().entrySet().stream()
                .limit(TILES)
                .forEach(metric -> tiles.add(tile(
                        Names.metric(metric.getKey()),
                        Numbers.figure(metric.getValue().value()),
                        Numbers.interval(
                                metric.getValue().low(), metric.getValue().high()))));
        return tiles.add(tile("calibration error", Numbers.figure(evaluation.ece()), "mean of the labels, 0 is best"));
    }

    private static Element tile(String name, String value, String small) {
        return Element.of("div")
                .add(Element.of("dt", name), Element.of("dd", value).in("big"), Element.of("dd", small));
    }

    private static Element table(Evaluation evaluation, String group) {
        DataTable table = new DataTable(
                        "All metrics, with 95 % bootstrap intervals over " + Names.counted(evaluation.groups(), group))
                .columns("Metric")
                .numbers("Value", "95 % interval")
                .columns("From 0 to 1");
        evaluation
                .metrics()
                .forEach((id, figure) -> table.row(
                        Element.of("span", Names.metric(id)).in("whole"),
                        DataTable.number(Numbers.figure(figure.value())),
                        DataTable.number(Numbers.interval(figure.low(), figure.high())),
                        DataTable.cell(CellChart.interval(figure.value(), figure.low(), figure.high()))));
        return table.element();
    }
}
