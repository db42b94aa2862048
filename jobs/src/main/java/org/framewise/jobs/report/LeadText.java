package org.framewise.jobs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.framewise.jobs.competition.Contest;
import org.framewise.jobs.competition.Lead;
import org.framewise.jobs.report.text.Wrapped;

/** A contest in a few sentences. */
final class LeadText {

    private static final int MOST_RUNS = 8;

    private LeadText() {}

    /** @param byDay the same contest day by day, in order */
    static List<String> of(Contest contest, List<Contest> byDay, DayNames days, int width) {
        List<String> lines = new ArrayList<>();
        String name = contest.scope().axis() + ": ";
        lines.addAll(Wrapped.lines("  " + name + lead(contest.counted()) + spread(contest.counted()), "    ", width));
        if (!contest.counted().equals(contest.withoutCopies())) {
            lines.addAll(Wrapped.lines("    without wire copies: " + lead(contest.withoutCopies()), "      ", width));
        }
        if (byDay.size() > 1) {
            String changes = "by day (clear changes of lead: " + contest.leadChanges() + "): ";
            lines.addAll(Wrapped.lines("    " + changes + runs(byDay, days), "      ", width));
        }
        lines.add("");
        return lines;
    }

    private static String lead(Lead lead) {
        if (lead.leaders().isEmpty()) {
            return "no narrative has support";
        }
        String share = percent(lead.share().orElseThrow());
        String all = lead.support() == 1 ? "the one supporting sentence" : lead.support() + " supporting sentences";
        if (lead.leaders().size() > 1) {
            return String.join(" and ", lead.leaders()) + " are level with " + share + " each of " + all;
        }
        String ahead = lead.supported() == 1
                ? "; no other has any"
                : ", " + points(lead.margin().orElseThrow()) + " ahead";
        return lead.leaders().get(0) + " leads with " + share + " of " + all + ahead;
    }

    private static String spread(Lead lead) {
        return lead.evenness().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        " (entropy %.2f bits, %.2f of the most possible)",
                        lead.entropy().orElseThrow(),
                        lead.evenness().getAsDouble());
    }

    private static String points(double margin) {
        long points = Math.round(margin * 100);
        return points + (points == 1 ? " point" : " points");
    }

    /** Days on end with the same leader are told together. */
    private static String runs(List<Contest> byDay, DayNames days) {
        List<String> runs = new ArrayList<>();
        for (int from = 0, to; from < byDay.size(); from = to) {
            List<String> leaders = byDay.get(from).counted().leaders();
            to = from + 1;
            while (to < byDay.size() && byDay.get(to).counted().leaders().equals(leaders)) {
                to++;
            }
            String first = days.of(byDay.get(from).scope().day().orElseThrow());
            String last = days.of(byDay.get(to - 1).scope().day().orElseThrow());
            runs.add((to - from == 1 ? first : first + " to " + last) + " " + who(leaders));
        }
        boolean many = runs.size() > MOST_RUNS;
        return runs.stream()
                .skip(many ? runs.size() - MOST_RUNS : 0)
                .collect(Collectors.joining(", ", many ? "…, " : "", ""));
    }

    private static String who(List<String> leaders) {
        return leaders.isEmpty() ? "none" : String.join(" = ", leaders);
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
