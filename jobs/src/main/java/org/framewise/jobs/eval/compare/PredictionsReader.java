package org.framewise.jobs.eval.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.input.JsonLines;
import org.framewise.datasets.input.TextFile;
import org.framewise.datasets.input.TsvTable;

/**
 * Reads predictions: JSON Lines with {@code article_id} (or {@code article}), {@code unit} (or {@code line}), {@code gold}
 * and {@code predicted}, the last two lists; or a tab-separated table with the columns {@code article}, {@code line},
 * {@code gold} and {@code predicted}, the last two with {@code ;} between labels. A line of 0 is that of a whole article.
 */
final class PredictionsReader {

    private static final Set<String> COLUMNS = Set.of("article", "line", "gold", "predicted");

    private PredictionsReader() {}

    /** @throws BadInputException where a line cannot be read: half a file would be compared with a whole one */
    static List<PredictedUnit> read(Path file) {
        String text = TextFile.read(file);
        return text.stripLeading().startsWith("{") ? json(file) : table(file, text);
    }

    private static List<PredictedUnit> json(Path file) {
        JsonLines lines = JsonLines.read(file);
        lines.rejected().forEach(PredictionsReader::refuse);
        return lines.objects().stream().map(PredictionsReader::unit).toList();
    }

    private static PredictedUnit unit(JsonLines.Line line) {
        ObjectNode json = line.json();
        String article =
                json.path(json.has("article_id") ? "article_id" : "article").asText("");
        if (article.isEmpty()) {
            throw new BadInputException(line.place(), "no 'article_id'", "every line needs one");
        }
        String unit = json.path(json.has("unit") ? "unit" : "line").asText("");
        return new PredictedUnit(article, named(unit), labels(line, "gold"), labels(line, "predicted"));
    }

    private static Set<String> labels(JsonLines.Line line, String key) {
        JsonNode list = line.json().path(key);
        if (!list.isArray()) {
            throw new BadInputException(
                    line.place(), "no list '" + key + "'", "write one, empty where there is no label");
        }
        Set<String> labels = new LinkedHashSet<>();
        list.forEach(label -> labels.add(label.asText()));
        return labels;
    }

    private static List<PredictedUnit> table(Path file, String text) {
        return TsvTable.parse(text, file.toString(), false, COLUMNS, PredictionsReader::refuse).rows().stream()
                .map(row -> new PredictedUnit(
                        row.get("article"),
                        named(row.get("line")),
                        split(row.get("gold")),
                        split(row.get("predicted"))))
                .toList();
    }

    private static Set<String> split(String labels) {
        return Stream.of(labels.split(";")).filter(label -> !label.isBlank()).collect(Collectors.toSet());
    }

    /** A unit's name as both sides write it. */
    static String named(String unit) {
        return unit.equals("0") ? "" : unit;
    }

    private static void refuse(BadInputException line) {
        throw line;
    }
}
