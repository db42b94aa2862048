package org.framewise.datasets.corpus.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.corpus.Example;

/**
 * The units of one article in reading order, so that each can be told with what surrounds it.
 *
 * @param article the article's id
 * @param title its first non-blank line
 * @param units their texts, white space collapsed
 * @param whole all of them, a line each
 */
public record Passage(String article, String title, List<String> units, String whole) {

    private static final int NEIGHBOURS = 2;

    public Passage {
        units = List.copyOf(units);
    }

    public Passage(String article, String title, List<String> units) {
        this(article, title, units, String.join("\n", units));
    }

    /** The lines as units. */
    public static Passage ofLines(String article, List<Line> lines) {
        List<String> units =
                lines.stream().map(line -> WhiteSpace.collapse(line.text())).toList();
        return new Passage(article, units.isEmpty() ? "" : units.get(0), units);
    }

    /** A whole document as one unit; its first line is its title, unless it has no other. */
    public static Example document(String article, String text, Set<String> labels, String split) {
        List<Line> lines = Line.nonBlank(text);
        Map<String, String> context = lines.size() < 2
                ? Map.of()
                : Map.of("title", WhiteSpace.collapse(lines.get(0).text()));
        return new Example(article, "", WhiteSpace.collapse(text), context, 0, labels, split);
    }

    /** The unit at {@code index}, from 0. */
    public Example example(int index, String unit, Set<String> labels) {
        return new Example(article, unit, units.get(index), context(index), position(index), labels, "");
    }

    private Map<String, String> context(int index) {
        Map<String, String> context = new LinkedHashMap<>();
        put(context, "previous", units.subList(Math.max(0, index - NEIGHBOURS), index));
        put(context, "next", units.subList(index + 1, Math.min(units.size(), index + 1 + NEIGHBOURS)));
        put(context, "preceding", units.subList(Math.max(0, index - 1), index));
        put(context, "following", units.subList(index + 1, Math.min(units.size(), index + 2)));
        put(context, "title", List.of(title));
        put(context, "article", List.of(whole));
        return context;
    }

    private static void put(Map<String, String> context, String channel, List<String> texts) {
        String text = String.join(" ", texts);
        if (!text.isEmpty()) {
            context.put(channel, text);
        }
    }

    private double position(int index) {
        return units.size() < 2 ? 0 : (double) index / (units.size() - 1);
    }
}
