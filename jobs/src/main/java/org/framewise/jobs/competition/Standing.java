package org.framewise.jobs.competition;

import java.util.OptionalDouble;

/**
 * How one narrative stands.
 *
 * @param share its part of the support that all narratives of the axis have, 0 to 1; empty where the axis is not exclusive
 *     and where none has support
 * @param shareWithoutCopies the same without copies
 */
public record Standing(Tally tally, OptionalDouble share, OptionalDouble shareWithoutCopies) {}
