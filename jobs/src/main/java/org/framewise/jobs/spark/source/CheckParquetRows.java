package org.framewise.jobs.spark.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewise.jobs.input.ColumnMapping;
import org.framewise.jobs.input.InputRecord;

/** Parquet's rows, with {@code place} and {@code line} in front, as records. */
final class CheckParquetRows implements MapPartitionsFunction<Row, Row> {

    private final int maxArticleBytes;

    CheckParquetRows(int maxArticleBytes) {
        this.maxArticleBytes = maxArticleBytes;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return check(rows.next());
            }
        };
    }

    private Row check(Row row) {
        String place = row.getAs("place");
        long line = row.getAs("line");
        Map<String, String> fields = new HashMap<>();
        List<String> present = new ArrayList<>(List.of(row.schema().fieldNames()));
        present.retainAll(ColumnMapping.COLUMNS);
        present.stream()
                .filter(column -> row.getAs(column) != null)
                .forEach(column -> fields.put(column, row.getAs(column)));
        String text = fields.getOrDefault("text", "");
        if (text.length() > maxArticleBytes) {
            return RecordRows.of(place, place, InputRecord.tooLong(line, text, maxArticleBytes));
        }
        return RecordRows.of(place, place.substring(place.lastIndexOf('/') + 1), InputRecord.of(line, fields));
    }
}
