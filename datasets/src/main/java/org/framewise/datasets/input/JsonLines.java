package org.framewise.datasets.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.framewise.datasets.BadInputException;

/**
 * A file with a JSON object a line; blank lines do not count.
 *
 * @param objects what could be read, in order
 * @param rejected one error for each line that could not
 */
public record JsonLines(List<Line> objects, List<BadInputException> rejected) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** One object, and {@code file:line}. */
    public record Line(String place, ObjectNode json) {}

    /** @throws BadInputException if the file is missing */
    public static JsonLines read(Path file) {
        byte[] bytes = TextFile.bytes(file);
        List<Line> objects = new ArrayList<>();
        List<BadInputException> rejected = new ArrayList<>();
        int begin = 0;
        for (int line = 1; begin < bytes.length; line++) {
            int end = begin;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            try {
                // Line by line, so that one in another encoding does not spoil the rest.
                parse(Arrays.copyOfRange(bytes, begin, end), file + ":" + line, objects);
            } catch (BadInputException e) {
                rejected.add(e);
            }
            begin = end + 1;
        }
        return new JsonLines(objects, rejected);
    }

    private static void parse(byte[] bytes, String place, List<Line> objects) {
        String text = TextFile.withoutMark(TextFile.decodeLine(bytes, place));
        if (text.isBlank()) {
            return;
        }
        try {
            JsonNode json = JSON.readTree(text);
            if (!(json instanceof ObjectNode object)) {
                throw new BadInputException(place, "no JSON object", "write one object a line: {\"text\": …}");
            }
            objects.add(new Line(place, object));
        } catch (JsonProcessingException e) {
            throw new BadInputException(place, "broken JSON, " + e.getOriginalMessage(), "write one object a line", e);
        }
    }
}
