package org.framewise.jobs.model.prototype.likeness;

import java.util.stream.DoubleStream;

/**
 * A mean and a standard deviation.
 *
 * @param deviation above 0; 1 where nothing varies
 */
record Scale(double mean, double deviation) {

    /** Of finite numbers; 0 and 1 where there are none. */
    static Scale of(DoubleStream numbers) {
        double[] values = numbers.filter(Double::isFinite).toArray();
        double mean = DoubleStream.of(values).average().orElse(0);
        double variance = DoubleStream.of(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        return new Scale(mean, variance > 0 ? Math.sqrt(variance) : 1);
    }

    /** How many deviations a number lies above the mean. */
    double of(double number) {
        return (number - mean) / deviation;
    }
}
