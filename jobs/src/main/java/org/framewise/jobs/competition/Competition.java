package org.framewise.jobs.competition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The narratives of a run and their contests.
 *
 * @param standings a narrative each, in order of event, extent (whole event, then its days), taxonomy, axis and label
 * @param contests an exclusive axis each, in the same order
 */
public record Competition(List<Standing> standings, List<Contest> contests) {

    private static final Comparator<Scope> ORDER = Comparator.comparing(Scope::event)
            .thenComparing(scope -> !scope.whole())
            .thenComparing(scope -> scope.day().orElse(LocalDate.MAX))
            .thenComparing(Scope::taxonomy)
            .thenComparing(Scope::axis);

    public Competition {
        standings = List.copyOf(standings);
        contests = List.copyOf(contests);
    }

    /**
     * Works the figures out.
     *
     * @param tallies of each narrative one for the event and one for each day, in any order
     * @param axes those whose narratives compete
     */
    public static Competition of(List<Tally> tallies, List<ExclusiveAxis> axes) {
        Map<Scope, List<Tally>> scopes = tallies.stream()
                .sorted(Comparator.comparing(Tally::scope, ORDER).thenComparing(Tally::label))
                .collect(groupingBy(Tally::scope, LinkedHashMap::new, toList()));
        List<Standing> standings = new ArrayList<>();
        List<Contest> contests = new ArrayList<>();
        scopes.forEach((scope, narratives) -> {
            Optional<ExclusiveAxis> axis =
                    axes.stream().filter(one -> one.holds(scope)).findFirst();
            axis.ifPresent(one -> contests.add(contest(scope, narratives, one)));
            narratives.forEach(tally -> standings.add(standing(tally, narratives, axis.isPresent())));
        });
        return new Competition(standings, LeadChanges.in(contests));
    }

    private static Contest contest(Scope scope, List<Tally> narratives, ExclusiveAxis axis) {
        return new Contest(
                scope, lead(narratives, Tally::mentions, axis), lead(narratives, Tally::withoutCopies, axis), 0, 0);
    }

    private static Lead lead(List<Tally> narratives, Function<Tally, Stances> counting, ExclusiveAxis axis) {
        return Lead.of(
                narratives.stream().collect(toMap(Tally::label, tally -> counting.apply(tally)
                        .support())),
                axis.narratives());
    }

    private static Standing standing(Tally tally, List<Tally> rivals, boolean exclusive) {
        return exclusive
                ? new Standing(tally, share(tally, rivals, Tally::mentions), share(tally, rivals, Tally::withoutCopies))
                : new Standing(tally, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static OptionalDouble share(Tally tally, List<Tally> rivals, Function<Tally, Stances> counting) {
        long total = rivals.stream().map(counting).mapToLong(Stances::support).sum();
        return total == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) counting.apply(tally).support() / total);
    }
}
