package org.framewise.datasets.input;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framewise.datasets.BadInputException;

/**
 * A tab-separated table with a header.
 *
 * @param columns the names in the header
 * @param rows its records, in order; one with too many or too few columns is left out
 */
public record TsvTable(List<String> columns, List<Row> rows) {

    /**
     * A record.
     *
     * @param place {@code file:line}, the line on which it ends
     */
    public record Row(String place, Map<String, String> values) {

        public String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /**
     * The table in a text.
     *
     * @param place its file
     * @param quoted whether fields may stand in quotation marks, and so hold tabs and line ends
     * @param required columns that must be there
     * @param rejected told of each record whose columns do not fit the header
     * @throws BadInputException if a required column is missing, no record follows the header, or a quotation never ends
     */
    public static TsvTable parse(
            String text, String place, boolean quoted, Set<String> required, Consumer<BadInputException> rejected) {
        // Trailing data: published tables have text after a closing quotation mark.
        CSVFormat.Builder format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter('\t')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrailingData(true);
        try (CSVParser parser = CSVParser.parse(
                new StringReader(TextFile.withoutMark(text)),
                quoted ? format.get() : format.setQuote(null).get())) {
            for (String column : new TreeSet<>(required)) {
                if (!parser.getHeaderNames().contains(column)) {
                    String names = String.join(", ", parser.getHeaderNames());
                    String remedy = "the header " + (names.isEmpty() ? "is empty" : "has " + names);
                    throw new BadInputException(place + ":1", "no column '" + column + "'", remedy);
                }
            }
            return new TsvTable(parser.getHeaderNames(), rows(parser, place, rejected));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(place + ":1", e.getMessage(), "give each column a name of its own", e);
        } catch (UncheckedIOException | IOException e) {
            throw new BadInputException(place, e.getMessage(), "close every quotation mark, double those inside", e);
        }
    }

    private static List<Row> rows(CSVParser parser, String place, Consumer<BadInputException> rejected) {
        List<Row> rows = new ArrayList<>();
        for (CSVRecord csv : parser) {
            String at = place + ":" + parser.getCurrentLineNumber();
            if (csv.isConsistent()) {
                rows.add(new Row(at, csv.toMap()));
            } else {
                int wanted = parser.getHeaderNames().size();
                rejected.accept(new BadInputException(at, csv.size() + " columns", "the header has " + wanted));
            }
        }
        if (rows.isEmpty()) {
            throw new BadInputException(place, "no rows under the header", "give a table with at least one");
        }
        return rows;
    }
}
