package org.framewise.jobs.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The competing narratives, event by event. Whoever is quoted with a claim is not the author, so the stances stand in
 * columns of their own, and a narrative that is only reported or rejected does not look like one that is believed.
 */
public final class NarrativeTable {

    private static final int MOST_EVENTS = 12;

    private final Map<String, String> eventNames;
    private final List<String> axes;

    /**
     * @param eventNames the events' names for people, by id
     * @param axes ids of axes in the order to show them
     */
    public NarrativeTable(Map<String, String> eventNames, List<String> axes) {
        this.eventNames = Map.copyOf(eventNames);
        this.axes = List.copyOf(axes);
    }

    /**
     * Lines to print; events with most mentions first where there are many.
     *
     * @param articles how many articles each event has
     */
    public List<String> lines(List<Narrative> narratives, Map<String, Long> articles) {
        if (narratives.isEmpty()) {
            return List.of("No sentence was given a label.", "");
        }
        Map<String, List<Narrative>> byEvent = narratives.stream()
                .collect(Collectors.groupingBy(Narrative::event, LinkedHashMap::new, Collectors.toList()));
        List<String> shown = byEvent.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -sentences(entry.getValue())))
                .limit(MOST_EVENTS)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((String event) -> event.isEmpty()).thenComparing(event -> event))
                .toList();
        List<String> lines = new ArrayList<>();
        List<String> body = body(shown, byEvent);
        int next = 1;
        for (String event : shown) {
            lines.add(title(event, articles.getOrDefault(event, 0L)));
            lines.add("  " + body.get(0));
            for (int i = 0; i < byEvent.get(event).size(); i++) {
                lines.add("  " + body.get(next++));
            }
            lines.add("");
        }
        if (byEvent.size() > shown.size()) {
            lines.add("… and " + (byEvent.size() - shown.size()) + " more events in the tables");
        }
        return lines;
    }

    /** The rows of all events in one table, so that their columns line up. */
    private List<String> body(List<String> events, Map<String, List<Narrative>> byEvent) {
        TextTable table = new TextTable(0, 1, 8)
                .row(
                        "axis",
                        "narrative",
                        "sentences",
                        "endorses",
                        "reports",
                        "questions",
                        "rejects",
                        "outlets",
                        "first seen");
        for (String event : events) {
            String axis = "";
            for (Narrative row : sorted(byEvent.get(event))) {
                table.row(cells(row, row.axis().equals(axis) ? "" : row.axis()));
                axis = row.axis();
            }
        }
        return table.lines();
    }

    private List<Narrative> sorted(List<Narrative> narratives) {
        return narratives.stream()
                .sorted(Comparator.comparingInt((Narrative row) -> rank(row.axis()))
                        .thenComparing(Narrative::axis)
                        .thenComparing(row -> -row.sentences())
                        .thenComparing(Narrative::label))
                .toList();
    }

    private int rank(String axis) {
        int index = axes.indexOf(axis);
        return index < 0 ? axes.size() : index;
    }

    private static Object[] cells(Narrative row, String axis) {
        return new Object[] {
            axis,
            row.label(),
            row.sentences(),
            count(row, "endorses"),
            count(row, "reports"),
            count(row, "questions"),
            count(row, "rejects"),
            row.outlets(),
            first(row)
        };
    }

    private static String count(Narrative row, String stance) {
        return row.stance(stance) == 0 ? "·" : String.valueOf(row.stance(stance));
    }

    private static String first(Narrative row) {
        Optional<LocalDate> day =
                row.firstSeen().map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
        return Stream.of(day.map(LocalDate::toString).orElse(""), row.firstSource())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String title(String event, long articles) {
        String name = event.isEmpty() ? "no event" : eventNames.getOrDefault(event, "");
        String id = event.isEmpty() || name.equals(event) || name.isEmpty() ? "" : " (" + event + ")";
        return (name.isEmpty() ? event : name) + id + ": " + articles + (articles == 1 ? " article" : " articles");
    }

    private static long sentences(List<Narrative> narratives) {
        return narratives.stream().mapToLong(Narrative::sentences).sum();
    }
}
