package org.framewise.jobs.step.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewise.datasets.input.Sha256;
import org.framewise.datasets.input.TextFile;
import org.framewise.jobs.spark.run.RunFolder;

/** What a run's manifest says about where its scores come from, and how they can be had again. */
final class RunNotes {

    private RunNotes() {}

    /** @param event the article's, empty where it has none */
    static List<String> of(RunFolder run, String event) {
        JsonNode manifest = run.manifest();
        List<String> notes = new ArrayList<>();
        String started = manifest.path("started").asText();
        notes.add("stored by the run of " + started + "; to score such a sentence now: " + command(manifest, event));
        for (String kind : List.of("taxonomies", "events")) {
            manifest.at("/sha256/" + kind).properties().forEach(file -> {
                if (hasChanged(file.getKey(), file.getValue().asText())) {
                    notes.add(file.getKey() + " has changed since that run: scores may differ");
                }
            });
        }
        return notes;
    }

    private static String command(JsonNode manifest, String event) {
        StringBuilder command = new StringBuilder("framewise explain");
        manifest.at("/sha256/taxonomies").fieldNames().forEachRemaining(place -> add(command, "taxonomy", place));
        List<String> events = values(manifest.at("/configuration/event/value"));
        events.forEach(file -> add(command, "event", file));
        values(manifest.at("/configuration/model/value")).forEach(folder -> add(command, "model", folder));
        if (!events.isEmpty() && !event.isEmpty()) {
            add(command, "event-id", event);
        }
        return command + " --text '…'";
    }

    private static void add(StringBuilder command, String option, String value) {
        boolean plain = value.matches("[\\w./:=@+-]+");
        String quoted = plain ? value : "'" + value.replace("'", "'\\''") + "'";
        command.append(" --").append(option).append(' ').append(quoted);
    }

    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> values.add(item.asText()));
        } else if (value.isTextual()) {
            values.add(value.asText());
        }
        return values;
    }

    /** Built-in ones are no files; what lies elsewhere is not looked at. */
    private static boolean hasChanged(String place, String hash) {
        Path file = Path.of(place);
        return Files.isRegularFile(file)
                && !Sha256.of(TextFile.read(file).getBytes(StandardCharsets.UTF_8))
                        .equals(hash);
    }
}
