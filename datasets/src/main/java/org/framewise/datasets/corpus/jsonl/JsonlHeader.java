package org.framewise.datasets.corpus.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.input.JsonLines;
import org.framewise.datasets.input.Suggestion;

/** What the first line of a labelled file may say about all others. */
record JsonlHeader(Target target, String taxonomy, boolean singleLabel) {

    private static final List<String> KEYS = List.of("target", "taxonomy", "single_label");

    private static final JsonlHeader DEFAULT = new JsonlHeader(Target.SENTENCE, "", false);

    static boolean is(ObjectNode json) {
        return !json.has("labels") && !json.has("text") && KEYS.stream().anyMatch(json::has);
    }

    /** @throws BadInputException if the first line is a header that says something unknown */
    static JsonlHeader of(Optional<JsonLines.Line> first) {
        return first.filter(line -> is(line.json())).map(JsonlHeader::parse).orElse(DEFAULT);
    }

    private static JsonlHeader parse(JsonLines.Line line) {
        line.json().fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw new BadInputException(
                        line.place(),
                        "unknown key '" + key + "' in the header",
                        Suggestion.remedy(key, "known keys", KEYS));
            }
        });
        JsonNode single = line.json().path("single_label");
        if (!single.isMissingNode() && !single.isBoolean()) {
            throw new BadInputException(line.place(), "single_label is " + single, "write true or false");
        }
        return new JsonlHeader(target(line), line.json().path("taxonomy").asText(""), single.asBoolean(false));
    }

    private static Target target(JsonLines.Line line) {
        String name = line.json().path("target").asText("sentence");
        List<String> names = Arrays.stream(Target.values())
                .map(t -> t.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(name)) {
            throw new BadInputException(
                    line.place(), "unknown target '" + name + "'", Suggestion.remedy(name, "targets", names));
        }
        return Target.values()[names.indexOf(name)];
    }
}
