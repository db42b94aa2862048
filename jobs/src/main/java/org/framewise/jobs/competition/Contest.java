package org.framewise.jobs.competition;

/**
 * How the narratives of an exclusive axis stand to one another.
 *
 * @param counted with each copy counted
 * @param withoutCopies with copies counted once
 * @param leadChanges of a day: how often the lead has passed to another narrative by then; of an event: by the end. Days
 *     on which none leads alone are passed over, and so are articles without a date
 * @param leadChangesWithoutCopies the same without copies
 */
public record Contest(Scope scope, Lead counted, Lead withoutCopies, int leadChanges, int leadChangesWithoutCopies) {}
