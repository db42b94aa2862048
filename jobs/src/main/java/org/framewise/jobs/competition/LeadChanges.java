package org.framewise.jobs.competition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts how often the lead passes from one narrative to another, day by day. */
final class LeadChanges {

    private final Function<Contest, Lead> counting;
    private final Map<Scope, String> leaders = new HashMap<>();
    private final Map<Scope, Integer> changes = new HashMap<>();

    private LeadChanges(Function<Contest, Lead> counting) {
        this.counting = counting;
    }

    /** The contests, whose days are in order, with their numbers of changes. */
    static List<Contest> in(List<Contest> contests) {
        LeadChanges counted = new LeadChanges(Contest::counted);
        LeadChanges withoutCopies = new LeadChanges(Contest::withoutCopies);
        List<Contest> days = contests.stream()
                .map(contest -> contest.scope().whole() ? contest : with(contest, counted, withoutCopies))
                .toList();
        return days.stream()
                .map(contest -> contest.scope().whole() ? with(contest, counted, withoutCopies) : contest)
                .toList();
    }

    private static Contest with(Contest contest, LeadChanges counted, LeadChanges withoutCopies) {
        return new Contest(
                contest.scope(),
                contest.counted(),
                contest.withoutCopies(),
                counted.by(contest),
                withoutCopies.by(contest));
    }

    private int by(Contest contest) {
        Scope event = contest.scope().wholeEvent();
        if (contest.scope().day().isPresent()) {
            counting.apply(contest).leader().ifPresent(leader -> {
                String before = leaders.put(event, leader);
                changes.merge(event, before == null || before.equals(leader) ? 0 : 1, Integer::sum);
            });
        }
        return changes.getOrDefault(event, 0);
    }
}
