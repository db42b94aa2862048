package org.framewise.jobs.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.jobs.competition.Stances;
import org.framewise.jobs.competition.Standing;
import org.framewise.jobs.competition.Tally;
import org.framewise.jobs.report.text.TextTable;

/**
 * One row of the table of narratives.
 *
 * @param name what stands on the left: all of it where {@code standing} is empty
 * @param standing share and days, for an exclusive axis
 * @param counts the rest
 */
record NarrativeRow(String name, List<String> standing, List<String> counts) {

    static final NarrativeRow HEADING = new NarrativeRow(
            "narrative",
            List.of("share", "days"),
            List.of("endorse", "report", "ask", "reject", "outlets", " first said"));

    private static final String INDENT = "  ";
    private static final int MOST_DAYS = 14;
    private static final String LEVELS = "▁▂▃▄▅▆▇█";

    static NarrativeRow axis(String id) {
        return new NarrativeRow(id.isEmpty() ? "(no axis)" : id, List.of(), List.of());
    }

    /** @param byDay the narrative on each day of the contest, empty where it is not mentioned */
    static NarrativeRow of(Standing standing, List<Optional<Standing>> byDay, DayNames days) {
        Tally tally = standing.tally();
        Stances mentions = tally.mentions();
        return new NarrativeRow(
                INDENT + tally.label(),
                standing.share().isPresent()
                        ? List.of(LeadText.percent(standing.share().getAsDouble()), bars(byDay))
                        : List.of(),
                List.of(
                        count(mentions.endorses()),
                        count(mentions.reports()),
                        count(mentions.questions()),
                        count(mentions.rejects()),
                        String.valueOf(tally.outlets()),
                        " " + first(tally, days)));
    }

    private static String count(long number) {
        return number == 0 ? "·" : String.valueOf(number);
    }

    private static String bars(List<Optional<Standing>> byDay) {
        return byDay.stream()
                .skip(Math.max(0, byDay.size() - MOST_DAYS))
                .map(day -> bar(day.map(Standing::share).orElse(OptionalDouble.empty())))
                .collect(Collectors.joining());
    }

    private static String bar(OptionalDouble share) {
        int level = (int) Math.ceil(share.orElse(0) * LEVELS.length());
        return level == 0 ? "·" : LEVELS.substring(level - 1, level);
    }

    private static String first(Tally tally, DayNames days) {
        return tally.firstSupport()
                .map(first -> first(first, days))
                .or(() -> tally.first().map(first -> "(" + first(first, days) + ")"))
                .orElse("");
    }

    private static String first(Tally.First first, DayNames days) {
        LocalDate day = first.published().atZone(ZoneOffset.UTC).toLocalDate();
        return (days.of(day) + " " + first.source()).strip();
    }

    /** The rows as lines, columns in line; an outlet's name that is too long for the width ends in an ellipsis. */
    static List<String> table(List<NarrativeRow> rows, int width) {
        List<String> left = left(rows);
        TextTable table = new TextTable(" ", 0, 6);
        IntStream.range(0, rows.size()).forEach(i -> {
            NarrativeRow row = rows.get(i);
            table.row(IntStream.range(0, HEADING.counts().size() + 1)
                    .mapToObj(column -> column == 0
                            ? left.get(i) + " "
                            : row.counts().isEmpty() ? "" : row.counts().get(column - 1))
                    .toArray());
        });
        return table.lines().stream().map(line -> cut(line, width)).toList();
    }

    private static String cut(String line, int width) {
        return line.codePointCount(0, line.length()) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** Names that have no share may stretch over its column. */
    private static List<String> left(List<NarrativeRow> rows) {
        TextTable shares = new TextTable(0, 2);
        rows.stream()
                .filter(row -> !row.standing().isEmpty())
                .forEach(row -> shares.row(
                        row.name(), row.standing().get(0), row.standing().get(1)));
        List<String> lines = shares.lines();
        int[] next = {0};
        return rows.stream()
                .map(row -> row.standing().isEmpty() ? row.name() : lines.get(next[0]++))
                .toList();
    }
}
