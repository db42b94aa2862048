package org.framewise.jobs.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framewise.jobs.competition.Contest;
import org.framewise.jobs.competition.Scope;
import org.framewise.jobs.competition.Standing;

/** What is told of one event. */
final class EventSection {

    private static final int WIDTH = 98;

    private final Coverage coverage;
    private final List<Standing> standings;
    private final List<Contest> contests;
    private final List<String> axes;
    private final DayNames days;

    EventSection(Coverage coverage, List<Standing> standings, List<Contest> contests, List<String> axes) {
        this.coverage = coverage;
        this.standings = standings;
        this.contests = contests;
        this.axes = axes;
        this.days = DayNames.within(coverage.from(), coverage.to());
    }

    String event() {
        return coverage.event();
    }

    long mentions() {
        return whole().stream()
                .mapToLong(standing -> standing.tally().mentions().mentions())
                .sum();
    }

    private List<Standing> whole() {
        return standings.stream()
                .filter(standing -> standing.tally().scope().whole())
                .toList();
    }

    /** Its name, how much was read, and a few sentences on each contest. */
    List<String> title(Map<String, String> names) {
        List<String> lines = new ArrayList<>();
        String dates = coverage.from()
                .flatMap(from -> coverage.to().map(to -> ", " + range(from, to)))
                .orElse("");
        lines.add(name(names) + dates);
        lines.add(read());
        lines.add("");
        contests.stream().filter(contest -> contest.scope().whole()).forEach(contest -> {
            List<Contest> byDay = contests.stream()
                    .filter(day -> day.scope().day().isPresent()
                            && day.scope().wholeEvent().equals(contest.scope()))
                    .toList();
            lines.addAll(LeadText.of(contest, byDay, days, WIDTH));
        });
        return lines;
    }

    private String name(Map<String, String> names) {
        String id = coverage.event();
        String name = id.isEmpty() ? "No event" : names.getOrDefault(id, "");
        return name.isEmpty() || name.equals(id) ? id : name + (id.isEmpty() ? "" : " (" + id + ")");
    }

    private static String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    private String read() {
        String read = counted(coverage.articles(), "article")
                + (coverage.outlets() == 0 ? "" : " from " + counted(coverage.outlets(), "outlet"));
        return read + ", " + (coverage.copies() == 0 ? "no" : coverage.copies() + " of them")
                + (coverage.copies() == 1 ? " a wire copy" : " wire copies");
    }

    private static String counted(long number, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** The table's rows with a heading; axes in order, the strongest narrative first. */
    List<NarrativeRow> rows() {
        Map<Scope, List<Standing>> byAxis =
                whole().stream().collect(groupingBy(standing -> standing.tally().scope()));
        List<NarrativeRow> rows = new ArrayList<>();
        rows.add(NarrativeRow.HEADING);
        byAxis.keySet().stream()
                .sorted(Comparator.comparingInt((Scope scope) -> rank(scope.axis()))
                        .thenComparing(Scope::taxonomy)
                        .thenComparing(Scope::axis))
                .forEach(scope -> {
                    rows.add(NarrativeRow.axis(scope.axis()));
                    byAxis.get(scope).stream().sorted(strongest()).forEach(standing -> rows.add(row(standing)));
                });
        return rows;
    }

    private NarrativeRow row(Standing standing) {
        return NarrativeRow.of(standing, standing.share().isPresent() ? ofDays(standing) : List.of(), days);
    }

    /** One standing a day of the contest, empty where the narrative was not mentioned. */
    private List<Optional<Standing>> ofDays(Standing standing) {
        return contests.stream()
                .map(Contest::scope)
                .filter(scope -> scope.day().isPresent()
                        && scope.wholeEvent().equals(standing.tally().scope()))
                .map(scope -> standings.stream()
                        .filter(other -> other.tally().scope().equals(scope)
                                && other.tally().label().equals(standing.tally().label()))
                        .findFirst())
                .toList();
    }

    private static Comparator<Standing> strongest() {
        return Comparator.comparingLong(
                        (Standing standing) -> -standing.tally().mentions().support())
                .thenComparing(standing -> -standing.tally().mentions().mentions())
                .thenComparing(standing -> standing.tally().label());
    }

    private int rank(String axis) {
        int index = axes.indexOf(axis);
        return index < 0 ? axes.size() : index;
    }
}
