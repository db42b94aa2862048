package org.framewise.jobs.competition;

import java.time.Instant;
import java.util.Optional;

/**
 * What was counted of one narrative.
 *
 * @param mentions sentences by stance, each copy counted
 * @param withoutCopies the same where, of articles that are copies of one another, only the one with most mentions counts
 * @param articles how many mention it, in whatever stance
 * @param articlesWithoutCopies how many groups of copies do; an article without a copy is a group
 * @param outlets how many sources do; whoever prints a copy is one
 * @param first where it first stood in any stance; empty where no article has a date
 * @param firstSupport where it first stood as {@link Stances#support support}
 */
public record Tally(
        Scope scope,
        String label,
        Stances mentions,
        Stances withoutCopies,
        long articles,
        long articlesWithoutCopies,
        long outlets,
        Optional<First> first,
        Optional<First> firstSupport) {

    /**
     * Who was first.
     *
     * @param source the outlet, empty where it is unknown
     */
    public record First(Instant published, String source) {}
}
