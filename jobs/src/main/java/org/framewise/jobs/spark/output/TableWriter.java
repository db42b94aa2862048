package org.framewise.jobs.spark.output;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;

/**
 * Writes the tables of a run, each into a folder of its name.
 *
 * @param folder where the tables' folders go
 * @param partitionBy columns by which tables that have them are split into folders
 */
public record TableWriter(Path folder, TableFormat format, List<String> partitionBy) {

    private static final long ROWS_A_FILE = 500_000;

    /**
     * Writes a table.
     *
     * @param rows how many there are
     */
    public void write(Dataset<Row> table, String name, long rows) {
        int files = (int) Math.max(1, (rows - 1) / ROWS_A_FILE + 1);
        Dataset<Row> flat = format == TableFormat.CSV ? flat(table) : table;
        List<String> columns = List.of(table.columns());
        String[] keys = partitionBy.stream().filter(columns::contains).toArray(String[]::new);
        DataFrameWriter<Row> writer = flat.coalesce(files)
                .write()
                .format(format.id())
                .options(options())
                .mode("overwrite")
                .partitionBy(keys);
        writer.save(new Path(folder, name).toString());
    }

    private Map<String, String> options() {
        return switch (format) {
            case PARQUET -> Map.of();
            case JSON -> Map.of("ignoreNullFields", "false");
            case CSV ->
                Map.of(
                        "header", "true",
                        "escape", "\"", // as RFC 4180 has it
                        "ignoreLeadingWhiteSpace", "false",
                        "ignoreTrailingWhiteSpace", "false",
                        "emptyValue", "");
        };
    }

    /** CSV has no lists and maps: they become JSON. */
    private static Dataset<Row> flat(Dataset<Row> table) {
        return table.select(
                Arrays.stream(table.schema().fields()).map(TableWriter::flat).toArray(Column[]::new));
    }

    private static Column flat(StructField field) {
        boolean nested = field.dataType() instanceof ArrayType || field.dataType() instanceof MapType;
        return nested ? to_json(col(field.name())).as(field.name()) : col(field.name());
    }
}
