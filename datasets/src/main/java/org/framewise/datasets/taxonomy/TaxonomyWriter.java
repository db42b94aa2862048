package org.framewise.datasets.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a taxonomy as YAML that {@link TaxonomyReader} reads back as an equal one: a model carries its own that way. */
public final class TaxonomyWriter {

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private TaxonomyWriter() {}

    /** The same taxonomy gives the same text. */
    public static String yaml(Taxonomy taxonomy) {
        Map<String, Object> file = new LinkedHashMap<>();
        put(file, "id", taxonomy.id());
        put(file, "name", taxonomy.name());
        put(file, "version", taxonomy.version());
        put(file, "language", taxonomy.language());
        put(file, "description", taxonomy.description());
        put(file, "source", taxonomy.source());
        file.put("axes", taxonomy.axes().stream().map(TaxonomyWriter::axis).toList());
        file.put("labels", taxonomy.labels().stream().map(TaxonomyWriter::label).toList());
        try {
            return YAML.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> axis(Axis axis) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "id", axis.id());
        put(out, "name", axis.name());
        out.put("exclusive", axis.exclusive());
        put(out, "description", axis.description());
        return out;
    }

    private static Map<String, Object> label(Label label) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "id", label.id());
        put(out, "axis", label.axis());
        put(out, "name", label.name());
        label.broader().ifPresent(broader -> put(out, "broader", broader));
        if (label.residual()) {
            out.put("residual", true);
        }
        put(out, "claim", label.claim());
        put(out, "definition", label.definition());
        put(out, "cues", cues(label.cues()));
        put(out, "counter_cues", cues(label.counterCues()));
        put(out, "examples", label.examples());
        put(out, "source", label.source());
        put(out, "aliases", label.aliases());
        return out;
    }

    private static List<Map<String, Object>> cues(List<Cue> cues) {
        return cues.stream()
                .map(cue -> {
                    Map<String, Object> out = new LinkedHashMap<>();
                    out.put("pattern", cue.pattern());
                    out.put("weight", cue.weight());
                    return out;
                })
                .toList();
    }

    private static void put(Map<String, Object> out, String key, Object value) {
        boolean empty = value instanceof String text ? text.isEmpty() : ((Collection<?>) value).isEmpty();
        if (!empty) {
            out.put(key, value);
        }
    }
}
