package org.framewise.jobs.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewise.jobs.config.ConfigFile;
import org.framewise.jobs.config.Settings;
import org.framewise.jobs.scoring.Engines;
import org.framewise.jobs.spark.Sessions;

/** Runs of {@code score} in a folder, on one small Spark session that all tests share. */
public final class ScoreRuns {

    private static final SparkSession SPARK = session();

    private final Path folder;

    public ScoreRuns(Path folder) {
        this.folder = folder;
    }

    private static SparkSession session() {
        System.setProperty("spark.sql.shuffle.partitions", "2");
        System.setProperty("spark.log.level", "OFF");
        // Compiling code for each of hundreds of tiny queries would take most of the time.
        System.setProperty("spark.sql.codegen.wholeStage", "false");
        System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        return Sessions.open("local[2]").spark();
    }

    /** Runs with options as they are typed: {@code --limit=3}, {@code --dry-run}; the output is {@code out}. */
    public ScoreResult score(String... options) {
        return score(StandardEngines.all(), options);
    }

    public ScoreResult score(Engines engines, String... options) {
        Map<String, List<String>> given = new HashMap<>();
        given.put("output", List.of(path("out")));
        Arrays.stream(options).forEach(option -> {
            String[] sides = (option.substring(2) + "=true").split("=", 3);
            String value = sides.length == 2 ? "true" : option.substring(option.indexOf('=') + 1);
            given.merge(sides[0], List.of(value), (a, b) -> sides[0].equals("output") ? b : both(a, b));
        });
        Settings settings = Settings.resolve(ScoreSettings.ALL, given, Map.of(), ConfigFile.NONE);
        Clock clock = Clock.fixed(Instant.parse("2030-02-02T00:00:00Z"), ZoneOffset.UTC);
        return new ScoreJob(ScoreOptions.of(settings), engines, clock, line -> {}).execute();
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public String path(String name) {
        return folder.resolve(name).toString();
    }

    /** Writes a file and gives its path. */
    public String file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes).toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A table of the output, Parquet. */
    public Dataset<Row> table(String name) {
        return SPARK.read().parquet(path("out/" + name));
    }

    /** Its rows as texts, in order. */
    public List<String> rows(String name, String... columns) {
        List<String> rows = new ArrayList<>();
        Dataset<Row> table = columns.length == 0 ? table(name) : table(name).selectExpr(columns);
        table.collectAsList().forEach(row -> rows.add(row.mkString("|")));
        return rows.stream().sorted().toList();
    }

    public SparkSession spark() {
        return SPARK;
    }

    /** What lies in the folder, hidden files too. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
