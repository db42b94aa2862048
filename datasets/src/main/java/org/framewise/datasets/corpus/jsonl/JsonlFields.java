package org.framewise.datasets.corpus.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.corpus.Origin;
import org.framewise.datasets.input.JsonLines;
import org.framewise.datasets.input.Suggestion;

/** Typed access to a labelled line; what is not as it should be is a {@link BadInputException} for that line. */
record JsonlFields(JsonLines.Line line) {

    static final Set<String> KNOWN = Set.of(
            "text",
            "labels",
            "id",
            "article",
            "unit",
            "title",
            "previous",
            "next",
            "split",
            "begin",
            "end",
            "source",
            "published");

    /** A text or number; empty where it is absent, null or blank. */
    String text(String key) {
        JsonNode value = value(key);
        if (value.isContainerNode() || value.isBoolean()) {
            throw bad("'" + key + "' is " + value, "write a text");
        }
        return value.isNull() ? "" : value.asText("").strip();
    }

    /** Outlet and day, where the line has them. */
    Origin origin() {
        try {
            return Origin.of(text("source"), text("published"));
        } catch (DateTimeException wrong) {
            throw bad(
                    "published is '" + text("published") + "'", "write a day or a time, such as 2030-02-01T08:00:00Z");
        }
    }

    boolean has(String key) {
        return line.json().hasNonNull(key);
    }

    Set<String> labels(boolean single) {
        JsonNode value = value("labels");
        if (!value.isArray()) {
            List<String> keys = new ArrayList<>();
            line.json().fieldNames().forEachRemaining(keys::add);
            Optional<String> near = Suggestion.nearest("labels", keys).filter(key -> value.isMissingNode());
            throw bad(
                    value.isMissingNode() ? "no 'labels'" : "'labels' is " + value,
                    near.map(key -> "rename '" + key + "'").orElse("write a list: \"labels\": [\"a\", \"b\"]"));
        }
        Set<String> labels = new LinkedHashSet<>();
        for (JsonNode label : value) {
            if (!label.isTextual() || label.asText().isBlank()) {
                throw bad("the label " + label, "a label is a text that is not blank");
            }
            labels.add(label.asText().strip());
        }
        if (single && labels.size() != 1) {
            throw bad(labels.size() + " labels", "single_label files have exactly one a line");
        }
        return labels;
    }

    Span span(int length) {
        JsonNode begin = value("begin");
        JsonNode end = value("end");
        if (!begin.isInt()
                || !end.isInt()
                || begin.asInt() < 0
                || begin.asInt() >= end.asInt()
                || end.asInt() > length) {
            String written = begin + ".." + end;
            throw bad("span " + written, "a span lies within 0.." + length + ", begin before end");
        }
        return new Span(begin.asInt(), end.asInt());
    }

    BadInputException bad(String problem, String remedy) {
        return new BadInputException(line.place(), problem, remedy);
    }

    private JsonNode value(String key) {
        return line.json().path(key);
    }
}
