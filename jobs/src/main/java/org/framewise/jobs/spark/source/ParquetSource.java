package org.framewise.jobs.spark.source;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.input.ColumnMapping;

/** Parquet files as records; the number of a row stands for its line. */
final class ParquetSource {

    private ParquetSource() {}

    /** @throws BadInputException where the files have no text column */
    static Dataset<Row> read(SparkSession spark, List<InputFile> files, ReadOptions options) {
        Dataset<Row> table = spark.read()
                .option("mergeSchema", true)
                .parquet(files.stream().map(InputFile::uri).toArray(String[]::new));
        List<String> columns = List.of(table.columns());
        if (!columns.contains(options.mapping().of("text"))) {
            String[] problem = options.mapping().noText(columns).split("; ", 2);
            throw new BadInputException(files.get(0).place(), problem[0], problem[1]);
        }
        List<Column> selected = new ArrayList<>();
        selected.add(functions
                .regexp_replace(col("_metadata.file_path"), "^file:/+", "/")
                .as("place"));
        selected.add(col("_metadata.row_index").plus(1).as("line"));
        ColumnMapping.COLUMNS.stream()
                .filter(column -> columns.contains(options.mapping().of(column)))
                .forEach(
                        column -> selected.add(table.col("`" + options.mapping().of(column) + "`")
                                .cast("string")
                                .as(column)));
        return table.select(selected.toArray(Column[]::new))
                .mapPartitions(new CheckParquetRows(options.maxArticleBytes()), Encoders.row(RecordRows.SCHEMA));
    }
}
