package org.framewise.jobs.eval.compare;

/**
 * By how much one model beats another in a metric. NaN where a figure is undefined.
 *
 * @param value the metric of the model that is measured
 * @param other that of the one that it is compared with
 * @param difference {@code value − other}: above 0 where the measured model is better
 * @param low lower end of the difference's 95 % interval
 * @param high upper end
 * @param p how often chance alone makes a difference as large, in either direction; above 0, at most 1
 */
public record Difference(double value, double other, double difference, double low, double high, double p) {}
