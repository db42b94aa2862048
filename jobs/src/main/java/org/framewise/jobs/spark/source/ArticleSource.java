package org.framewise.jobs.spark.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.framewise.jobs.input.InputFormat;
import org.framewise.jobs.input.InputRecord;

/** All input as one table of records, {@link RecordRows#SCHEMA}. */
public final class ArticleSource {

    private static final int TASKS_PER_CORE = 4;

    private final SparkSession spark;
    private final ReadOptions options;
    private final int partitions;

    /** @param partitions how many tasks read, 0 to go by the size of the input and the number of cores */
    public ArticleSource(SparkSession spark, ReadOptions options, int partitions) {
        this.spark = spark;
        this.options = options;
        this.partitions = partitions;
    }

    /** Reads files of any formats. */
    public Dataset<Row> read(List<InputFile> files) {
        Map<Boolean, List<InputFile>> byReader =
                files.stream().collect(Collectors.partitioningBy(file -> file.format() == InputFormat.PARQUET));
        if (byReader.get(true).isEmpty()) {
            return readSlices(byReader.get(false));
        }
        Dataset<Row> parquet = ParquetSource.read(spark, byReader.get(true), options);
        return byReader.get(false).isEmpty() ? parquet : parquet.union(readSlices(byReader.get(false)));
    }

    /** Records that are in memory already. */
    public Dataset<Row> of(String place, List<InputRecord> records) {
        List<Row> rows = records.stream()
                .map(record -> RecordRows.of(place, place, record))
                .toList();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int parts = partitions > 0 ? partitions : context.defaultParallelism();
        return spark.createDataFrame(context.parallelize(rows, parts), RecordRows.SCHEMA);
    }

    private Dataset<Row> readSlices(List<InputFile> files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> configuration =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        int tasks = partitions > 0 ? partitions : TASKS_PER_CORE * context.defaultParallelism();
        List<FileSlice> slices = CountLines.number(context, Slices.of(files, tasks), configuration);
        int parts = Math.max(1, partitions > 0 ? partitions : Math.min(slices.size(), most(files, tasks)));
        return spark.createDataFrame(
                context.parallelize(slices, parts).flatMap(new ReadSlices(configuration, options)), RecordRows.SCHEMA);
    }

    /** Many small files share a task. */
    private static int most(List<InputFile> files, int tasks) {
        long bytes = files.stream().mapToLong(InputFile::bytes).sum();
        return (int) Math.max(tasks, bytes / (32 << 20));
    }
}
