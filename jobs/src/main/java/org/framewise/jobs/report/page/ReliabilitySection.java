package org.framewise.jobs.report.page;

import java.util.Comparator;
import java.util.List;
import org.framewise.jobs.eval.LabelReport;
import org.framewise.jobs.eval.calibration.Bin;
import org.framewise.jobs.report.chart.ReliabilityChart;
import org.framewise.jobs.report.html.DataTable;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/** Whether probabilities mean what they say, label by label. */
final class ReliabilitySection {

    private static final String HOW_TO_READ =
            "Across: the probability that was given. Up: how often the label was there."
                    + " Each dot is a tenth of the units, ordered by probability; on the dashed line, a probability is what it"
                    + " says. A dot below the line promised too much, one above it too little. ECE is the mean length of the"
                    + " stems, weighted by units.";

    private ReliabilitySection() {}

    /** Nothing, where answers come without probabilities. */
    static List<Element> of(List<LabelReport> labels) {
        List<LabelReport> shown = labels.stream()
                .filter(label -> !label.reliability().bins().isEmpty())
                .sorted(Comparator.comparingInt(LabelReport::support).reversed())
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        Element figures = Element.of("div")
                .in("multiples")
                .add(shown.stream().map(ReliabilitySection::figure).toList());
        Element bins = Element.of("details").add(Element.of("summary", "The same as a table"), table(shown));
        return List.of(
                Element.of("h3", "Calibration"), Element.of("p", HOW_TO_READ).in("note"), figures, bins);
    }

    private static Element figure(LabelReport label) {
        double ece = label.reliability().ece();
        String words = "Reliability of " + label.label() + ": expected calibration error " + Numbers.figure(ece)
                + "; the numbers are in the table that follows";
        Element caption = Element.of("figcaption")
                .add(
                        Names.label(label.label()),
                        Element.of("span", "ECE " + Numbers.figure(ece)).in("small"));
        return Element.of("figure").add(ReliabilityChart.of(label.reliability().bins(), words), caption);
    }

    private static Element table(List<LabelReport> labels) {
        DataTable table = new DataTable("Reliability: bins of equal mass")
                .columns("Label")
                .numbers("Bin", "Units", "Lowest", "Highest", "Mean probability", "Share with the label");
        labels.forEach(label -> {
            List<Bin> bins = label.reliability().bins();
            for (int i = 0; i < bins.size(); i++) {
                table.row(Names.label(label.label()), cells(i + 1, bins.get(i)));
            }
        });
        return table.element();
    }

    private static List<Element> cells(int number, Bin bin) {
        return List.of(
                DataTable.number(Numbers.count(number)),
                DataTable.number(Numbers.count(bin.units())),
                DataTable.number(Numbers.figure(bin.low())),
                DataTable.number(Numbers.figure(bin.high())),
                DataTable.number(Numbers.figure(bin.probability())),
                DataTable.number(Numbers.figure(bin.observed())));
    }
}
