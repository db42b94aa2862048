package org.framewise.jobs.report.page;

import java.util.List;
import java.util.stream.DoubleStream;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.compare.Difference;
import org.framewise.jobs.report.chart.CellChart;
import org.framewise.jobs.report.html.DataTable;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/** The model beside another one. */
final class ComparisonSection {

    private static final double USUAL_LEVEL = 0.05;

    private ComparisonSection() {}

    static List<Element> of(Comparison comparison, String group) {
        Element against = Element.of("p")
                .in("note")
                .text("Against ")
                .add(Element.of("code", comparison.against()))
                .text(": " + Names.counted(comparison.units(), "unit") + " in "
                        + Names.counted(comparison.groups(), group)
                        + " that both predicted. The interval is a paired bootstrap; p is two-sided, by approximate"
                        + " randomisation (10,000 draws), and not corrected for the number of metrics.");
        Element notes = Element.of("ul").in("note");
        comparison.notes().forEach(note -> notes.add(Element.of("li", note)));
        Element heading = Element.of("h3", "Comparison");
        return comparison.notes().isEmpty()
                ? List.of(heading, against, table(comparison))
                : List.of(heading, against, notes, table(comparison));
    }

    private static Element table(Comparison comparison) {
        double reach = comparison.metrics().values().stream()
                .flatMapToDouble(difference -> DoubleStream.of(difference.low(), difference.high()))
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(1);
        DataTable table = new DataTable("This model less the other, metric by metric")
                .columns("Metric")
                .numbers("This", "Other", "Difference", "95 % interval", "p")
                .columns("Other better | this better", "Told apart?");
        comparison
                .metrics()
                .forEach((id, difference) -> table.row(
                        Element.of("span", Names.metric(id)).in("whole"), cells(difference, Math.max(reach, 1e-3))));
        return table.element();
    }

    private static List<Element> cells(Difference difference, double reach) {
        return List.of(
                DataTable.number(Numbers.figure(difference.value())),
                DataTable.number(Numbers.figure(difference.other())),
                DataTable.number(Numbers.signed(difference.difference())),
                DataTable.number(
                        Double.isNaN(difference.low())
                                ? Numbers.signed(Double.NaN)
                                : Numbers.signed(difference.low()) + " to " + Numbers.signed(difference.high())),
                DataTable.number(Numbers.p(difference.p())),
                DataTable.cell(
                        CellChart.difference(difference.difference(), difference.low(), difference.high(), reach)),
                DataTable.cell(Element.of("span", verdict(difference)).in("verdict")));
    }

    private static String verdict(Difference difference) {
        if (!(difference.p() < USUAL_LEVEL)) {
            return "no";
        }
        return difference.difference() > 0 ? "better" : "worse";
    }
}
