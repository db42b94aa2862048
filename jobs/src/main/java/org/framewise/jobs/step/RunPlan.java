package org.framewise.jobs.step;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.framewise.datasets.event.Event;
import org.framewise.datasets.input.Sha256;
import org.framewise.datasets.taxonomy.Axis;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.jobs.competition.ExclusiveAxis;
import org.framewise.jobs.scoring.ArticleScorer;
import org.framewise.jobs.scoring.NamedText;
import org.framewise.jobs.scoring.ScoringPlan;
import org.framewise.jobs.spark.source.InputFile;

/** What a run reads, told to people and to the manifest. */
record RunPlan(ScoreOptions options, List<InputFile> files, ScoringPlan scoring, ArticleScorer scorer) {

    private static final int SHOWN = 10;

    /** Lines for {@code --dry-run}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("input: " + (options.isSample() ? "the built-in sample" : summary()));
        files.stream()
                .limit(SHOWN)
                .forEach(file -> lines.add(String.format(
                        Locale.ROOT, "  %s (%s, %,d bytes)", file.place(), lower(file.format()), file.bytes())));
        if (files.size() > SHOWN) {
            lines.add("  … and " + (files.size() - SHOWN) + " more");
        }
        scoring.taxonomyFiles()
                .forEach(taxonomy -> lines.add("taxonomy: " + taxonomy.id() + " " + taxonomy.version() + ", "
                        + taxonomy.labels().size() + " labels"));
        scoring.models().forEach(model -> lines.add("model: " + model.place()));
        lines.add("events: " + scoring.allEvents().size());
        lines.add("output: " + options.output() + " (" + lower(options.format()) + ")");
        return lines;
    }

    private String summary() {
        long bytes = files.stream().mapToLong(InputFile::bytes).sum();
        return String.format(
                Locale.ROOT, "%,d %s, %,d bytes", files.size(), files.size() == 1 ? "file" : "files", bytes);
    }

    /** SHA-256 of every file that scores depend on, and the encoder by which labels without a model are compared. */
    Map<String, Object> hashes() {
        Map<String, Object> hashes = new LinkedHashMap<>();
        hashes.put("taxonomies", texts(scoring.taxonomies()));
        hashes.put("events", texts(scoring.events()));
        Map<String, Object> models = new LinkedHashMap<>();
        scoring.models()
                .forEach(model -> models.put(
                        model.place(),
                        model.files().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> Sha256.of(file.getValue()),
                                        (a, b) -> a,
                                        java.util.TreeMap::new))));
        hashes.put("models", models);
        TextEncoder encoder = StandardEngines.comparing(options.settings().text("encoder"));
        hashes.put("encoder", Map.of(encoder.id(), encoder.identity()));
        return hashes;
    }

    private static Map<String, String> texts(List<NamedText> files) {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach(file -> hashes.put(file.place(), Sha256.of(file.text().getBytes(StandardCharsets.UTF_8))));
        return hashes;
    }

    /** The input for the manifest. */
    Map<String, Object> input() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("files", files.size());
        input.put("bytes", files.stream().mapToLong(InputFile::bytes).sum());
        return input;
    }

    Map<String, String> eventNames() {
        return scoring.allEvents().stream().collect(Collectors.toMap(Event::id, Event::name, (first, again) -> first));
    }

    List<String> axes() {
        return scorer.taxonomies().stream()
                .map(Taxonomy::axes)
                .flatMap(List::stream)
                .map(Axis::id)
                .distinct()
                .toList();
    }

    List<ExclusiveAxis> exclusiveAxes() {
        return scorer.taxonomies().stream()
                .flatMap(taxonomy -> ExclusiveAxis.of(taxonomy).stream())
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
