package org.framewise.jobs.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.framewise.jobs.competition.Competition;
import org.framewise.jobs.competition.Contest;
import org.framewise.jobs.competition.Standing;

/**
 * The competing narratives, event by event: who leads, by how much, how that changed, who said it first. Stances stand in
 * columns of their own, so that a narrative which is only asked about or rejected does not look like one that is believed.
 */
public final class CompetitionReport {

    private static final int MOST_EVENTS = 12;
    private static final int WIDTH = 99;
    private static final List<String> LEGEND = List.of(
            "share: of the endorsing and reporting sentences; to ask or to reject is no support.",
            "days: the share day by day. first said: in brackets where nobody supports it.",
            "");

    private final Map<String, String> eventNames;
    private final List<String> axes;

    /**
     * @param eventNames the events' names for people, by id
     * @param axes ids of axes in the order to show them
     */
    public CompetitionReport(Map<String, String> eventNames, List<String> axes) {
        this.eventNames = Map.copyOf(eventNames);
        this.axes = List.copyOf(axes);
    }

    /** Lines to print; where there are many events, those with most mentions. */
    public List<String> lines(List<Coverage> coverage, Competition competition) {
        if (competition.standings().isEmpty()) {
            return List.of("No sentence was given a label.", "");
        }
        Map<String, List<Standing>> standings = competition.standings().stream()
                .collect(groupingBy(standing -> standing.tally().scope().event()));
        Map<String, List<Contest>> contests = competition.contests().stream()
                .collect(groupingBy(contest -> contest.scope().event()));
        List<EventSection> sections = coverage.stream()
                .filter(event -> standings.containsKey(event.event()))
                .map(event -> new EventSection(
                        event, standings.get(event.event()), contests.getOrDefault(event.event(), List.of()), axes))
                .toList();
        List<String> lines = new ArrayList<>(body(largest(sections)));
        if (sections.size() > MOST_EVENTS) {
            lines.add("… and " + (sections.size() - MOST_EVENTS) + " more events in the tables");
        }
        lines.addAll(LEGEND);
        return lines;
    }

    private static List<EventSection> largest(List<EventSection> sections) {
        return sections.stream()
                .sorted(Comparator.comparingLong((EventSection section) -> -section.mentions()))
                .limit(MOST_EVENTS)
                .sorted(Comparator.comparing(
                                (EventSection section) -> section.event().isEmpty())
                        .thenComparing(EventSection::event))
                .toList();
    }

    /** All events in one table, so that their columns line up. */
    private List<String> body(List<EventSection> sections) {
        List<List<NarrativeRow>> rows =
                sections.stream().map(EventSection::rows).toList();
        List<String> table =
                NarrativeRow.table(rows.stream().flatMap(List::stream).toList(), WIDTH);
        List<String> lines = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sections.size(); i++) {
            lines.addAll(sections.get(i).title(eventNames));
            for (NarrativeRow row : rows.get(i)) {
                lines.add(table.get(next++));
            }
            lines.add("");
        }
        return lines;
    }
}
