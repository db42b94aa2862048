package org.framewise.jobs.model.card;

/**
 * A measured figure with its 95 % interval.
 *
 * @param low lower end; NaN where undefined
 * @param high upper end; NaN where undefined
 */
public record Figure(double value, double low, double high) {}
