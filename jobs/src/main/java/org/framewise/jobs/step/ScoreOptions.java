package org.framewise.jobs.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.config.UsageException;
import org.framewise.jobs.input.ColumnMapping;
import org.framewise.jobs.input.InputFormat;
import org.framewise.jobs.spark.output.TableFormat;
import org.framewise.jobs.spark.source.ReadOptions;

/**
 * What {@code score} is to do.
 *
 * @param inputs files, folders and globs; empty for the built-in sample
 * @param events event files
 * @param taxonomies names of built-in ones, or files
 * @param models model folders
 * @param copySimilarity how alike two articles must be to be copies, above 0 and up to 1; empty to look for none
 * @param limit how many articles at most; 0 for all
 * @param partitions how many tasks read; 0 to have it chosen
 * @param settings where all this comes from
 */
public record ScoreOptions(
        List<String> inputs,
        Optional<InputFormat> inputFormat,
        ReadOptions reading,
        List<String> events,
        List<String> taxonomies,
        List<String> models,
        String output,
        TableFormat format,
        List<String> partitionBy,
        Optional<Double> copySimilarity,
        long limit,
        int partitions,
        boolean dryRun,
        boolean overwrite,
        String master,
        Settings settings) {

    private static final int MOST_BYTES = 1 << 30;

    /** @throws UsageException where a value cannot be used */
    public static ScoreOptions of(Settings settings) {
        PlanFiles files = PlanFiles.of(settings, settings.list("input").isEmpty());
        return new ScoreOptions(
                settings.list("input"),
                inputFormat(settings),
                reading(settings),
                files.events(),
                files.taxonomies(),
                files.models(),
                output(settings),
                TableFormat.named(settings.text("format"))
                        .orElseThrow(() -> settings.wrong("format", "write parquet, csv or json")),
                partitionBy(settings),
                copySimilarity(settings),
                settings.number("limit", 1).orElse(0L),
                Math.toIntExact(settings.number("partitions", 1).orElse(0L)),
                settings.flag("dry-run"),
                settings.flag("overwrite"),
                settings.text("master"),
                settings);
    }

    /** Whether the built-in corpus is scored. */
    public boolean isSample() {
        return inputs.isEmpty();
    }

    /** The files that scores depend on. */
    PlanFiles files() {
        return new PlanFiles(taxonomies, events, models, isSample());
    }

    private static Optional<InputFormat> inputFormat(Settings settings) {
        String name = settings.text("input-format");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(InputFormat.named(name)
                        .orElseThrow(() -> settings.wrong("input-format", "write jsonl, csv, tsv, parquet or text")));
    }

    private static ReadOptions reading(Settings settings) {
        long bytes = settings.number("max-article-bytes", 1).orElseThrow();
        if (bytes > MOST_BYTES) {
            throw settings.wrong("max-article-bytes", "the most is " + MOST_BYTES);
        }
        return new ReadOptions(ColumnMapping.of(settings.list("column")), (int) bytes);
    }

    private static String output(Settings settings) {
        if (settings.text("output").isBlank()) {
            throw settings.wrong("output", "name a folder");
        }
        return settings.text("output");
    }

    private static Optional<Double> copySimilarity(Settings settings) {
        String text = settings.text("copy-similarity");
        if (text.equals("off")) {
            return Optional.empty();
        }
        try {
            double similarity = Double.parseDouble(text);
            if (similarity > 0 && similarity <= 1) {
                return Optional.of(similarity);
            }
        } catch (NumberFormatException none) {
            // Told below.
        }
        throw settings.wrong("copy-similarity", "write a number above 0 and up to 1, or off");
    }

    private static List<String> partitionBy(Settings settings) {
        List<String> columns = settings.list("partition-by").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
        Set<String> known = new TreeSet<>(
                List.of("article_id", "source", "event", "day", "language", "taxonomy", "axis", "label", "stance"));
        columns.stream().filter(column -> !known.contains(column)).findFirst().ifPresent(column -> {
            throw settings.wrong("partition-by", "columns to split by are " + String.join(", ", known));
        });
        return columns;
    }
}
