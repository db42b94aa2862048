package org.framewise.jobs.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.datasets.taxonomy.TaxonomyReader;
import org.junit.jupiter.api.Test;

class CompetitionTest {

    private static final ExclusiveAxis CULPRIT = new ExclusiveAxis("t", "culprit", 4);

    private static Scope day(int day) {
        return new Scope("fire", false, Optional.of(LocalDate.of(2030, 2, day)), "t", "culprit");
    }

    private static Scope whole(String axis) {
        return new Scope("fire", true, Optional.empty(), "t", axis);
    }

    private static Tally tally(Scope scope, String label, Stances mentions, Stances withoutCopies) {
        return new Tally(scope, label, mentions, withoutCopies, 1, 1, 1, Optional.empty(), Optional.empty());
    }

    private static Tally told(Scope scope, String label, long times) {
        return tally(scope, label, new Stances(times, 0, 0, 0), new Stances(times, 0, 0, 0));
    }

    @Test
    void whatIsAskedOrRejectedSupportsNobody() {
        Competition competition = Competition.of(
                List.of(
                        tally(whole("culprit"), "false-flag", new Stances(0, 0, 5, 9), new Stances(0, 0, 5, 9)),
                        tally(whole("culprit"), "claimant", new Stances(1, 2, 0, 0), new Stances(1, 2, 0, 0)),
                        tally(whole("culprit"), "accident", new Stances(1, 0, 0, 7), new Stances(1, 0, 0, 7))),
                List.of(CULPRIT));
        assertThat(competition.standings())
                .extracting(standing -> standing.tally().label(), Standing::share)
                .containsExactly(
                        tuple("accident", OptionalDouble.of(0.25)),
                        tuple("claimant", OptionalDouble.of(0.75)),
                        tuple("false-flag", OptionalDouble.of(0)));
        Contest contest = competition.contests().get(0);
        assertThat(contest.counted().leader()).contains("claimant");
        assertThat(contest.counted().supported()).isEqualTo(2);
    }

    /** Three outlets print one report: with copies it leads, counted once it does not. */
    @Test
    void copiesCountOrDoNot() {
        Competition competition = Competition.of(
                List.of(
                        tally(whole("culprit"), "claimant", new Stances(0, 3, 0, 0), new Stances(0, 1, 0, 0)),
                        tally(whole("culprit"), "accident", new Stances(2, 0, 0, 0), new Stances(2, 0, 0, 0))),
                List.of(CULPRIT));
        Contest contest = competition.contests().get(0);
        assertThat(contest.counted().leader()).contains("claimant");
        assertThat(contest.counted().share()).hasValue(0.6);
        assertThat(contest.withoutCopies().leader()).contains("accident");
        assertThat(contest.withoutCopies().share()).hasValue(2.0 / 3);
        assertThat(competition.standings().get(1).shareWithoutCopies()).hasValue(1.0 / 3);
    }

    /** a, then level, nothing, b, b, a: the lead passes twice. */
    @Test
    void theLeadPassesFromDayToDay() {
        List<Tally> tallies = new ArrayList<>(List.of(
                told(whole("culprit"), "a", 6),
                told(whole("culprit"), "b", 6),
                told(day(1), "a", 2),
                told(day(2), "a", 1),
                told(day(2), "b", 1),
                tally(day(3), "a", new Stances(0, 0, 0, 3), new Stances(0, 0, 0, 3)),
                told(day(4), "b", 2),
                told(day(5), "b", 3),
                told(day(6), "a", 3),
                told(new Scope("fire", false, Optional.empty(), "t", "culprit"), "b", 9)));
        Collections.shuffle(tallies, new Random(3));
        List<Contest> contests = Competition.of(tallies, List.of(CULPRIT)).contests();
        assertThat(contests).extracting(contest -> contest.scope().period()).startsWith("event", "day");
        assertThat(contests).extracting(Contest::leadChanges).containsExactly(2, 0, 0, 0, 1, 1, 2, 2);
        assertThat(contests).extracting(Contest::leadChangesWithoutCopies).containsExactly(2, 0, 0, 0, 1, 1, 2, 2);
        assertThat(contests.get(7).scope().day()).isEmpty();
        assertThat(contests.get(2).counted().leaders()).containsExactly("a", "b");
        assertThat(contests.get(3).counted().entropy()).isEmpty();
    }

    @Test
    void labelsOfOtherAxesDoNotCompete() {
        Competition competition = Competition.of(
                List.of(told(whole("doubt"), "hoax", 3), told(whole("culprit"), "a", 1)), List.of(CULPRIT));
        assertThat(competition.contests()).hasSize(1);
        assertThat(competition.standings())
                .extracting(Standing::share)
                .containsExactly(OptionalDouble.of(1), OptionalDouble.empty());
    }

    @Test
    void nothing() {
        assertThat(Competition.of(List.of(), List.of(CULPRIT))).isEqualTo(new Competition(List.of(), List.of()));
    }

    @Test
    void theBuiltInTaxonomyHasOneExclusiveAxis() {
        Taxonomy attribution = TaxonomyReader.builtIn("attribution");
        assertThat(ExclusiveAxis.of(attribution)).containsExactly(new ExclusiveAxis("attribution", "culprit", 7));
    }

    @Test
    void countsAndScopesAreChecked() {
        assertThatThrownBy(() -> new Stances(1, 1, -1, 1)).hasMessage("no count is below 0");
        assertThatThrownBy(() -> new Scope("e", true, Optional.of(LocalDate.EPOCH), "t", "a"))
                .hasMessage("a whole event is not of one day");
        assertThat(new Stances(1, 2, 3, 4).mentions()).isEqualTo(10);
        assertThat(new Stances(1, 2, 3, 4).support()).isEqualTo(3);
    }
}
