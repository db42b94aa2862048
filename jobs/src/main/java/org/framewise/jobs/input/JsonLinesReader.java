package org.framewise.jobs.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** JSON Lines: one object a line, UTF-8. Blank lines are passed over. */
public final class JsonLinesReader implements RecordReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    // The line's length is limited already.
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ColumnMapping mapping;
    private final int maxBytes;
    private final long firstLine;
    private final long length;

    /**
     * @param maxBytes a longer line is refused
     * @param firstLine the number of the first line read
     * @param length how many bytes to read; the line that stands across the end is read whole
     */
    public JsonLinesReader(ColumnMapping mapping, int maxBytes, long firstLine, long length) {
        this.mapping = mapping;
        this.maxBytes = maxBytes;
        this.firstLine = firstLine;
        this.length = length;
    }

    @Override
    public Iterator<InputRecord> read(InputStream in) {
        LineScanner lines = new LineScanner(in, firstLine, maxBytes);
        return new Records(() -> next(lines));
    }

    private Optional<InputRecord> next(LineScanner lines) {
        try {
            while (lines.offset() < length) {
                Optional<LineScanner.Line> line = lines.next();
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                Optional<InputRecord> record = parse(line.get());
                if (record.isPresent()) {
                    return record;
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<InputRecord> parse(LineScanner.Line line) {
        Decoded decoded = Decoded.utf8(line.bytes(), line.bytes().length);
        if (line.isCut()) {
            return Optional.of(InputRecord.refused(
                    line.number(), TooLong.problem("the line", line.length(), maxBytes), decoded.text()));
        }
        if (decoded.isWrong()) {
            return Optional.of(InputRecord.refused(line.number(), decoded.problem("of the line"), decoded.text()));
        }
        String text = line.number() == 1 && decoded.text().startsWith("\uFEFF")
                ? decoded.text().substring(1)
                : decoded.text();
        return text.isBlank() ? Optional.empty() : Optional.of(parse(line.number(), text));
    }

    private InputRecord parse(long number, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node.isObject()
                    ? fields(number, node, text)
                    : InputRecord.refused(number, "not a JSON object; write one {…} with a \"text\" a line", text);
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
            return InputRecord.refused(
                    number,
                    "broken JSON at column " + column + " (" + broken.getOriginalMessage()
                            + "); write one object a line",
                    text);
        }
    }

    private InputRecord fields(long number, JsonNode node, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : ColumnMapping.COLUMNS) {
            JsonNode value = node.path(mapping.of(column));
            if (value.isContainerNode()) {
                return InputRecord.refused(number, "'" + mapping.of(column) + "' is no text; write a string", text);
            }
            if (!value.isMissingNode() && !value.isNull()) {
                fields.put(column, value.asText());
            }
        }
        if (!fields.containsKey("text")) {
            return InputRecord.refused(number, mapping.noText(node::fieldNames), text);
        }
        return InputRecord.of(number, fields);
    }
}
