package org.framewise.datasets.corpus.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Span;

/** Typed access to a JSON object; what is not as it should be is a {@link BadInputException} for its line. */
record Fields(String place, JsonNode json) {

    /** A text; empty where it is absent. */
    String text(String key) {
        JsonNode value = json.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw bad("'" + key + "' is " + value, "write a text");
        }
        return value.asText("");
    }

    String required(String key) {
        String text = text(key);
        if (text.isBlank()) {
            throw bad("no '" + key + "'", "every line needs one");
        }
        return text;
    }

    int integer(String key) {
        JsonNode value = json.path(key);
        if (!value.isInt()) {
            throw value.isMissingNode()
                    ? bad("no '" + key + "'", "every line needs one")
                    : bad("'" + key + "' is " + value, "write a whole number");
        }
        return value.asInt();
    }

    /** The objects of a list, which may be empty but not absent: a misspelt key must not lose them. */
    Stream<Fields> objects(String key) {
        JsonNode list = json.path(key);
        if (!list.isArray()) {
            throw list.isMissingNode()
                    ? bad("no '" + key + "'", "write a list, empty where there is nothing")
                    : bad("'" + key + "' is " + list, "write a list, empty where there is nothing");
        }
        return StreamSupport.stream(list.spliterator(), false).map(this::object);
    }

    private Fields object(JsonNode element) {
        if (!element.isObject()) {
            throw bad("an element is " + element, "write an object: {\"label\": …}");
        }
        return new Fields(place, element);
    }

    /** The span {@code begin} to {@code end}, which must lie between two places. */
    Span span(int from, int to) {
        JsonNode begin = json.path("begin");
        JsonNode end = json.path("end");
        boolean fits = begin.isInt()
                && end.isInt()
                && begin.asInt() >= from
                && begin.asInt() < end.asInt()
                && end.asInt() <= to;
        if (!fits) {
            throw bad("span " + begin + ".." + end, "it must lie within " + from + ".." + to + ", begin before end");
        }
        return new Span(begin.asInt(), end.asInt());
    }

    /** What a record's own checks refuse becomes an error of this line. */
    <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            throw new BadInputException(place, refused.getMessage(), "correct the annotation", refused);
        }
    }

    BadInputException bad(String problem, String remedy) {
        return new BadInputException(place, problem, remedy);
    }
}
