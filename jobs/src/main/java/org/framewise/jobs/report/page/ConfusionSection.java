package org.framewise.jobs.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.errors.Confusion;
import org.framewise.jobs.eval.errors.Confusion.Row;
import org.framewise.jobs.report.html.DataTable;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Names;
import org.framewise.jobs.report.html.Numbers;

/** Which labels are taken for which, as a table whose colours follow its numbers. */
final class ConfusionSection {

    private static final double DEEP = 0.5;

    private static final String OF_MATRIX =
            "A row is a label in the data, a column what its units were given. Colour: the share of the row.";

    private static final String OF_INSTEAD =
            "A row is a label in the data that some units missed; a column is a wrong label"
                    + " that they were given instead, or none. A unit with several wrong labels counts in each of their columns."
                    + " Colour: the share of the units that missed the label.";

    private ConfusionSection() {}

    /** Nothing, where there is only one label to be taken for another, or nothing was missed. */
    static List<Element> of(Confusion confusion) {
        List<Row> rows =
                confusion.rows().stream().filter(row -> row.units() > 0).toList();
        if (confusion.rows().size() < 2 || rows.isEmpty()) {
            return List.of();
        }
        int[] columns = IntStream.range(0, confusion.columns().size())
                .filter(column -> rows.stream().anyMatch(row -> row.counts().get(column) > 0))
                .toArray();
        boolean matrix = confusion.kind().equals(Confusion.MATRIX);
        return List.of(
                Element.of("h3", matrix ? "Confusion" : "Given instead"),
                Element.of("p", matrix ? OF_MATRIX : OF_INSTEAD).in("note"),
                table(confusion, rows, columns, matrix));
    }

    private static Element table(Confusion confusion, List<Row> rows, int[] columns, boolean matrix) {
        DataTable table = new DataTable(
                        matrix ? "Labels in the data by labels given" : "Missed labels by wrong labels given")
                .in("heat")
                .columns("In the data")
                .numbers(matrix ? "Units" : "Missed");
        for (int column : columns) {
            table.heading(Names.label(confusion.columns().get(column)).in("upright"));
        }
        for (Row row : rows) {
            List<Element> cells = IntStream.concat(IntStream.of(-1), IntStream.of(columns))
                    .mapToObj(column -> column < 0
                            ? DataTable.number(Numbers.count(row.units()))
                            : cell(row, row.counts().get(column)))
                    .toList();
            table.row(Names.label(row.gold()), cells);
        }
        return table.element();
    }

    private static Element cell(Row row, int count) {
        double share = (double) count / row.units();
        String style = count == 0 ? "none" : share > DEEP ? "deep" : "some";
        return Element.of("td", Numbers.count(count))
                .in(style)
                .with("style", String.format(Locale.ROOT, "--share:%.0f%%", 100 * share));
    }
}
