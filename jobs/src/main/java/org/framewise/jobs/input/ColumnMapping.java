package org.framewise.jobs.input;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framewise.jobs.config.UsageException;

/**
 * Which column of the input is which of an article's.
 *
 * @param columns the input's name for each of {@link #COLUMNS}
 */
public record ColumnMapping(Map<String, String> columns) implements Serializable {

    /** An article's columns; only {@code text} must be there. */
    public static final List<String> COLUMNS =
            List.of("id", "source", "published", "title", "text", "language", "event", "url");

    private static final Set<String> LIKELY_TEXTS = Set.of(
            "body", "content", "article", "full_text", "fulltext", "article_text", "maintext", "story", "raw_text");

    public ColumnMapping {
        columns = new TreeMap<>(columns);
    }

    /**
     * @param assignments {@code text=body}: the column {@code text} is called {@code body} in the input
     * @throws UsageException where one has another form or names a column that an article does not have
     */
    public static ColumnMapping of(List<String> assignments) {
        Map<String, String> columns = new LinkedHashMap<>();
        COLUMNS.forEach(column -> columns.put(column, column));
        for (String assignment : assignments) {
            String[] sides = assignment.split("=", 2);
            if (sides.length != 2 || sides[1].isEmpty() || !COLUMNS.contains(sides[0])) {
                throw new UsageException(
                        "--column",
                        "'" + assignment + "' cannot be used",
                        "write COLUMN=NAME-IN-THE-INPUT, such as text=body; columns are " + String.join(", ", COLUMNS));
            }
            columns.put(sides[0], sides[1]);
        }
        return new ColumnMapping(columns);
    }

    /** The input's name for a column. */
    public String of(String column) {
        return columns.get(column);
    }

    /** Why an input with these columns has no text, and how to say where it is. */
    public String noText(Iterable<String> seen) {
        String likely = "COLUMN";
        for (String column : seen) {
            likely = LIKELY_TEXTS.contains(column) ? column : likely;
        }
        return "no column '" + of("text") + "' among: " + String.join(", ", seen) + "; map it with --column text="
                + likely;
    }
}
