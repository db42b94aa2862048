package org.framewise.jobs.spark.output;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.framewise.jobs.config.Settings;

/** What a run was given, did and left, as {@code _MANIFEST.json} tells it. */
public final class Manifest {

    /** Its name, which readers of the tables' folder pass over. */
    public static final String FILE = "_MANIFEST.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> entries = new LinkedHashMap<>();

    public Manifest(String command, Instant started) {
        entries.put("command", command);
        entries.put("started", started.toString());
    }

    /** Adds an entry of plain data: texts, numbers, lists and maps. */
    public Manifest put(String name, Object value) {
        entries.put(name, value);
        return this;
    }

    /** Each setting with its value and where that came from. */
    public Manifest put(Settings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        settings.all().forEach((name, value) -> {
            Object shown = value.values().size() == 1 ? value.values().get(0) : value.values();
            values.put(name, Map.of("value", shown, "origin", value.origin().id()));
        });
        return put("configuration", values);
    }

    /** How long each step took, in seconds. */
    public Manifest putDurations(Map<String, Duration> durations) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        durations.forEach((step, duration) -> seconds.put(step, duration.toMillis() / 1000.0));
        return put("seconds", seconds);
    }

    /** Writes it into a folder. */
    public void write(FileSystem files, Path folder) {
        try (OutputStream out = files.create(new Path(folder, FILE))) {
            out.write(JSON.writeValueAsBytes(entries));
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
