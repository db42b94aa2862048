package org.framewise.datasets.corpus.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
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

    Span within(Span outer) {
        return span(outer.begin(), outer.end());
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
