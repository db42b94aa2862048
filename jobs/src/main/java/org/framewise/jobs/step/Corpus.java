package org.framewise.jobs.step;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewise.datasets.sample.SampleCorpus;
import org.framewise.jobs.input.InputRecord;
import org.framewise.jobs.input.JsonLinesReader;
import org.framewise.jobs.spark.source.ArticleSource;
import org.framewise.jobs.spark.source.InputFile;
import org.framewise.jobs.spark.source.InputFiles;

/**
 * The articles that a command reads.
 *
 * @param files where they lie; none for the built-in sample
 */
public record Corpus(ScoreOptions options, List<InputFile> files) {

    private static final String SAMPLE = "the built-in sample";

    /** @throws org.framewise.datasets.BadInputException where there is nothing to read */
    public static Corpus find(ScoreOptions options, Configuration configuration) {
        return new Corpus(
                options,
                options.isSample()
                        ? List.of()
                        : new InputFiles(configuration, options.inputFormat()).find(options.inputs()));
    }

    /** Every record, refused or not; nothing is read yet. */
    public Dataset<Row> records(SparkSession spark) {
        ArticleSource source = new ArticleSource(spark, options.reading(), options.partitions());
        if (!options.isSample()) {
            return source.read(files);
        }
        List<InputRecord> records = new ArrayList<>();
        new JsonLinesReader(options.reading().mapping(), options.reading().maxArticleBytes(), 1, Long.MAX_VALUE)
                .read(SampleCorpus.articles())
                .forEachRemaining(records::add);
        return source.of(SAMPLE, records);
    }

    /** What to call it in a line. */
    public String name() {
        return options.isSample() ? SAMPLE : String.join(", ", options.inputs());
    }
}
