package org.framewise.datasets.corpus.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.CorpusBuilder;

/**
 * A row of a tab-separated label file.
 *
 * @param place {@code file:line}
 */
public record LabelRow(String place, List<String> fields) {

    /**
     * All rows that are not blank.
     *
     * @param columns how many a row has at least; one with fewer is rejected
     * @throws BadInputException if the file is missing or has no rows
     */
    public static List<LabelRow> read(Path file, int columns, CorpusBuilder corpus) {
        List<LabelRow> rows = new ArrayList<>();
        String[] lines = corpus.text(file).split("\r\n?|\n");
        for (int i = 0; i < lines.length; i++) {
            LabelRow row = new LabelRow(file + ":" + (i + 1), List.of(lines[i].split("\t", -1)));
            if (lines[i].isBlank()) {
                continue;
            }
            if (row.fields.size() < columns) {
                corpus.reject(row.place, row.fields.size() + " columns", "a row has " + columns + ", split by tabs");
            } else {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new BadInputException(file.toString(), "no labels", "give a label file with " + columns + " columns");
        }
        return rows;
    }

    public String field(int column) {
        return fields.get(column).strip();
    }

    /** The labels in a column, split by {@code separator}; none where the column is absent or blank. */
    public Set<String> labels(int column, String separator) {
        Set<String> labels = new LinkedHashSet<>();
        if (column < fields.size()) {
            Arrays.stream(fields.get(column).split(separator))
                    .map(String::strip)
                    .forEach(labels::add);
        }
        labels.remove("");
        return labels;
    }

    /**
     * The span in columns {@code begin} and {@code begin + 1}; one that is no span of a text of that length is rejected.
     *
     * @param length of the article, in code points
     */
    public Optional<Span> span(int begin, int length, CorpusBuilder corpus) {
        String written = field(begin) + ".." + field(begin + 1);
        if (written.matches("\\d{1,9}\\.\\.\\d{1,9}")) {
            int from = Integer.parseInt(field(begin));
            int to = Integer.parseInt(field(begin + 1));
            if (from < to && to <= length) {
                return Optional.of(new Span(from, to));
            }
        }
        corpus.reject(place, "span " + written, "a span lies within 0.." + length + ", begin before end");
        return Optional.empty();
    }
}
