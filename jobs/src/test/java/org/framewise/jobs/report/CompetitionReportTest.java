package org.framewise.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.framewise.jobs.competition.Competition;
import org.framewise.jobs.competition.ExclusiveAxis;
import org.framewise.jobs.competition.Scope;
import org.framewise.jobs.competition.Stances;
import org.framewise.jobs.competition.Tally;
import org.junit.jupiter.api.Test;

class CompetitionReportTest {

    private static final List<ExclusiveAxis> EXCLUSIVE = List.of(new ExclusiveAxis("t", "culprit", 4));

    private static Tally tally(String event, int day, String axis, String label, Stances told, Stances once) {
        Optional<LocalDate> date = day == 0 ? Optional.empty() : Optional.of(LocalDate.of(2030, 2, day));
        Optional<Tally.First> first = Optional.of(
                new Tally.First(Instant.parse("2030-02-01T23:59:00Z"), "The Evening Post of Lower Sudmark"));
        return new Tally(
                new Scope(event, day == 0, date, "t", axis),
                label,
                told,
                once,
                1,
                1,
                2,
                first,
                told.support() == 0 ? Optional.empty() : first);
    }

    private static Tally tally(String event, int day, String axis, String label, Stances told) {
        return tally(event, day, axis, label, told, told);
    }

    private static Coverage coverage(String event, long articles, long reports) {
        return new Coverage(
                event,
                articles,
                reports,
                3,
                Optional.of(LocalDate.of(2030, 2, 1)),
                Optional.of(LocalDate.of(2030, 2, 3)));
    }

    private static List<String> lines(List<Coverage> coverage, List<Tally> tallies) {
        return new CompetitionReport(Map.of("fire", "Harbour fire"), List.of("culprit", "doubt"))
                .lines(coverage, Competition.of(tallies, EXCLUSIVE));
    }

    /** Rejected 9 times and asked about 8 times, the false flag stands last, without a share. */
    @Test
    void whoLeadsByHowMuchSinceWhenAndWhoSaidItFirst() {
        List<String> lines = lines(
                List.of(coverage("fire", 4, 3)),
                List.of(
                        tally("fire", 0, "doubt", "suspicious-foreknowledge", new Stances(0, 1, 0, 0)),
                        tally("fire", 0, "culprit", "false-flag", new Stances(0, 0, 8, 9)),
                        tally("fire", 0, "culprit", "accident", new Stances(2, 1, 0, 0)),
                        tally("fire", 0, "culprit", "claimant", new Stances(0, 5, 1, 0), new Stances(0, 3, 1, 0)),
                        tally("fire", 1, "culprit", "accident", new Stances(2, 1, 0, 0)),
                        tally("fire", 2, "culprit", "claimant", new Stances(0, 4, 0, 0)),
                        tally("fire", 3, "culprit", "claimant", new Stances(0, 1, 1, 0)),
                        tally("fire", 3, "culprit", "false-flag", new Stances(0, 0, 8, 9))));
        assertThat(lines)
                .containsExactly(
                        "Harbour fire (fire), 2030-02-01 to 2030-02-03",
                        "4 articles from 3 outlets, 1 of them a wire copy",
                        "",
                        "  culprit: claimant leads with 63 % of 8 supporting sentences, 25 points ahead (entropy 0.95 bits,",
                        "    0.48 of the most possible)",
                        "    without wire copies: accident and claimant are level with 50 % each of 6 supporting sentences",
                        "    by day (clear changes of lead: 1): 02-01 accident, 02-02 to 02-03 claimant",
                        "",
                        "narrative     share  days   endorse report ask reject outlets  first said",
                        "culprit",
                        "  claimant     63 %  ·██          ·      5   1      ·       2  02-01 The Evening Post of Lower Sud…",
                        "  accident     38 %  █··          2      1   ·      ·       2  02-01 The Evening Post of Lower Sud…",
                        "  false-flag    0 %  ···          ·      ·   8      9       2  (02-01 The Evening Post of Lower Su…",
                        "doubt",
                        "  suspicious-foreknowledge        ·      1   ·      ·       2  02-01 The Evening Post of Lower Sud…",
                        "",
                        "share: of the endorsing and reporting sentences; to ask or to reject is no support.",
                        "days: the share day by day. first said: in brackets where nobody supports it.",
                        "");
    }

    @Test
    void withoutEventDateAndOutlet() {
        Tally plain = new Tally(
                new Scope("", true, Optional.empty(), "t", "culprit"),
                "hoax",
                new Stances(0, 0, 1, 0),
                new Stances(0, 0, 1, 0),
                1,
                1,
                0,
                Optional.empty(),
                Optional.empty());
        assertThat(lines(List.of(new Coverage("", 1, 1, 0, Optional.empty(), Optional.empty())), List.of(plain)))
                .startsWith(
                        "No event",
                        "1 article, no wire copies",
                        "",
                        "  culprit: no narrative has support",
                        "",
                        "narrative  share  days  endorse report ask reject outlets  first said",
                        "culprit",
                        "  hoax                        ·      ·   1      ·       0",
                        "");
    }

    @Test
    void ofManyEventsTheLargestAreShown() {
        List<Tally> many = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> {
            many.add(tally("e" + (10 + i), 0, "doubt", "hoax", new Stances(0, i + 1, 0, 0)));
            coverage.add(coverage("e" + (10 + i), 2, 2));
        });
        assertThat(lines(coverage, many))
                .contains("e18, 2030-02-01 to 2030-02-03", "… and 8 more events in the tables")
                .doesNotContain("e17, 2030-02-01 to 2030-02-03");
    }

    @Test
    void ofManyDaysTheLastAreShown() {
        List<Tally> tallies = new ArrayList<>(List.of(tally("fire", 0, "culprit", "a", new Stances(20, 0, 0, 0))));
        IntStream.rangeClosed(1, 20)
                .forEach(day ->
                        tallies.add(tally("fire", day, "culprit", day % 2 == 0 ? "a" : "b", new Stances(1, 0, 0, 0))));
        List<String> lines = lines(List.of(coverage("fire", 20, 20)), tallies);
        assertThat(String.join(" ", lines))
                .contains("(clear changes of lead: 19): …, 02-13 b, 02-14 a,")
                .contains("02-20 a")
                .contains(" ·█·█·█·█·█·█·█ ");
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThan(100));
    }

    @Test
    void nothingFound() {
        assertThat(lines(List.of(coverage("fire", 3, 3)), List.of()))
                .containsExactly("No sentence was given a label.", "");
    }
}
