package org.framewise.jobs.report.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * From values to places, linear.
 *
 * @param from the value at place {@code begin}
 * @param to the value at place {@code end}
 */
record Scale(double from, double to, double begin, double end) {

    double at(double value) {
        return begin + (value - from) / (to - from) * (end - begin);
    }

    Scale within(double first, double last) {
        return new Scale(from, to, first, last);
    }

    /** A scale that holds all values between round numbers, to be given its places. */
    static Scale around(double lowest, double highest) {
        double step = step(highest - lowest);
        double low = Math.floor(lowest / step) * step;
        double high = Math.ceil(highest / step) * step;
        return new Scale(low, high > low ? high : low + step, 0, 1);
    }

    /** Round values along it, both ends among them. */
    List<Double> ticks() {
        double step = step(to - from);
        return IntStream.rangeClosed(0, (int) Math.round((to - from) / step))
                .mapToObj(i -> from + i * step)
                .toList();
    }

    /** 1, 2 or 5 times a power of ten; three to seven of them make the range. */
    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(range, 1e-6))));
        double lead = range / power;
        if (lead > 5) {
            return power;
        }
        return power * (lead > 2 ? 0.5 : 0.2);
    }
}
