package org.framewise.jobs.spark.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.framewise.datasets.BadInputException;

/** Reads the tables of a run, whatever their format; a column that an older run lacks is null. */
public final class RunTables {

    /** As {@link org.framewise.jobs.spark.output.TableWriter} writes it. */
    private static final Map<String, String> CSV = Map.of("header", "true", "escape", "\"", "multiLine", "true");

    private final SparkSession spark;
    private final RunFolder run;

    /** The session is left as it is. */
    public RunTables(SparkSession spark, RunFolder run) {
        this.spark = spark.newSession();
        this.spark.conf().set("spark.sql.session.timeZone", "UTC");
        this.spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        this.spark.conf().set("spark.sql.caseSensitive", "true");
        // A folder source=007 holds the articles of 007, not of 7.
        this.spark.conf().set("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
        this.run = run;
    }

    /** @throws BadInputException where the run has no such table */
    public Dataset<Row> read(String table, StructType schema) {
        String folder = new Path(run.path(), table).toString();
        try {
            return switch (run.format()) {
                case PARQUET -> spark.read().schema(schema).parquet(folder);
                case JSON -> spark.read().schema(schema).json(folder);
                case CSV -> typed(spark.read().options(CSV).csv(folder), schema);
            };
        } catch (Exception missing) { // Spark throws it without saying so
            if (missing instanceof AnalysisException) {
                throw new BadInputException(
                        run.place(), "holds no table '" + table + "'", "name the --output of framewise score", missing);
            }
            throw missing;
        }
    }

    private static Dataset<Row> typed(Dataset<Row> texts, StructType schema) {
        List<String> there = List.of(texts.columns());
        return texts.select(Arrays.stream(schema.fields())
                .map(field -> typed(field, there.contains(field.name())))
                .toArray(Column[]::new));
    }

    private static Column typed(StructField field, boolean there) {
        DataType type = field.dataType();
        Column column = there ? col(field.name()) : lit(null);
        boolean nested = there && (type instanceof ArrayType || type instanceof MapType);
        return (nested ? from_json(column, type) : column.cast(type)).as(field.name());
    }
}
