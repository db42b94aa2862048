package org.framewise.jobs.report.page;

import java.util.Comparator;
import java.util.List;
import org.framewise.jobs.eval.LabelReport;
import org.framewise.jobs.report.chart.CellChart;
import org.framewise.jobs.report.html.DataTable;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/** How each label fared. */
final class LabelsSection {

    private LabelsSection() {}

    static List<Element> of(List<LabelReport> labels) {
        DataTable table = new DataTable("Each label, the most frequent first")
                .columns("Label")
                .numbers("In the data", "Given", "Precision", "Recall", "F1")
                .columns("F1, 0 to 1")
                .numbers("Average precision", "ECE", "ECE by chance", "Brier");
        labels.stream()
                .sorted(Comparator.comparingInt(LabelReport::support).reversed())
                .forEach(label -> table.row(Names.label(label.label()), cells(label)));
        return List.of(Element.of("h3", "Labels"), table.element());
    }

    private static List<Element> cells(LabelReport label) {
        return List.of(
                DataTable.number(Numbers.count(label.support())),
                DataTable.number(Numbers.count(label.predicted())),
                DataTable.number(Numbers.figure(label.precision())),
                DataTable.number(Numbers.figure(label.recall())),
                DataTable.number(Numbers.figure(label.f1())),
                DataTable.cell(CellChart.bar(label.f1())),
                DataTable.number(Numbers.figure(label.averagePrecision())),
                DataTable.number(Numbers.figure(label.reliability().ece())),
                DataTable.number(Numbers.figure(label.reliability().eceByChance())),
                DataTable.number(Numbers.figure(label.reliability().brier())));
    }
}
