package org.framewise.jobs.spark.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.input.Sha256;
import org.framewise.jobs.input.InputRecord;
import org.framewise.jobs.input.Published;

/** Records as rows: an article's columns, or the reason why it is refused. */
public final class RecordRows {

    /** {@code place} and {@code line} order all records of a run. */
    public static final StructType SCHEMA = new StructType()
            .add("place", DataTypes.StringType, false)
            .add("line", DataTypes.LongType, false)
            .add("problem", DataTypes.StringType, false)
            .add("excerpt", DataTypes.StringType, false)
            .add("id", DataTypes.StringType, false)
            .add("source", DataTypes.StringType, false)
            .add("published", DataTypes.TimestampType, true)
            .add("title", DataTypes.StringType, false)
            .add("text", DataTypes.StringType, false)
            .add("language", DataTypes.StringType, false)
            .add("event", DataTypes.StringType, false)
            .add("url", DataTypes.StringType, false);

    private RecordRows() {}

    /**
     * The row of a record, which is refused where it has no text or no date that can be read.
     *
     * @param name the file's, part of the id that an article without one gets
     */
    public static Row of(String place, String name, InputRecord record) {
        Map<String, String> fields = record.fields();
        if (record.isRefused()) {
            return refused(place, record);
        }
        if (fields.getOrDefault("text", "").isBlank()) {
            return refused(place, refuse(record, "the text is missing or empty; give every article a text"));
        }
        String date = fields.getOrDefault("published", "");
        Optional<Instant> published = date.isBlank() ? Optional.empty() : Published.parse(date);
        if (published.isEmpty() && !date.isBlank()) {
            return refused(
                    place,
                    refuse(record, "published '" + date + "' is no date; write 2030-02-01 or 2030-02-01T09:30:00Z"));
        }
        return article(place, name, record, published);
    }

    private static Row article(String place, String name, InputRecord record, Optional<Instant> published) {
        Map<String, String> fields = record.fields();
        String text = fields.get("text");
        String id = fields.getOrDefault("id", "").strip();
        return row(
                place,
                record.line(),
                "",
                "",
                id.isEmpty() ? generated(name, text) : id,
                fields.getOrDefault("source", "").strip(),
                published.orElse(null),
                fields.getOrDefault("title", ""),
                text,
                fields.getOrDefault("language", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .split("[-_]")[0],
                fields.getOrDefault("event", "").strip(),
                fields.getOrDefault("url", "").strip());
    }

    /** The same for the same text in the same file, on every machine. */
    private static String generated(String name, String text) {
        return Sha256.of((name + "\n" + text).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static InputRecord refuse(InputRecord record, String problem) {
        return InputRecord.refused(
                record.line(), problem, String.join(" ", record.fields().values()));
    }

    private static Row refused(String place, InputRecord record) {
        return row(place, record.line(), record.problem(), record.excerpt(), "", "", null, "", "", "", "", "");
    }

    /** With its schema: where stages are joined, Spark hands this very row on. */
    private static Row row(Object... values) {
        return new GenericRowWithSchema(values, SCHEMA);
    }

    /** The article of a row that is not refused. */
    public static Article article(Row row) {
        return new Article(
                row.getAs("id"),
                row.getAs("source"),
                Optional.ofNullable(row.getAs("published")),
                row.getAs("title"),
                row.getAs("text"),
                row.getAs("language"),
                row.getAs("event"),
                row.getAs("url"));
    }
}
