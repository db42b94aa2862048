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

/** What a run's manifest says about where its scores come from, and whether they can be had again. */
final class RunNotes {

    private RunNotes() {}

    static List<String> of(RunFolder run) {
        JsonNode manifest = run.manifest();
        List<String> notes = new ArrayList<>();
        notes.add("Stored by the run of " + manifest.path("started").asText() + "; to score a sentence again:");
        StringBuilder command = new StringBuilder("  framewise explain");
        for (String option : List.of("taxonomy", "event", "model")) {
            values(manifest.at("/configuration/" + option + "/value"))
                    .forEach(value ->
                            command.append(" --").append(option).append(' ').append(value));
        }
        notes.add(command + " --text '…'");
        for (String kind : List.of("taxonomies", "events")) {
            manifest.at("/sha256/" + kind).properties().forEach(file -> {
                if (hasChanged(file.getKey(), file.getValue().asText())) {
                    notes.add(file.getKey() + " has changed since: scores may differ");
                }
            });
        }
        return notes;
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
