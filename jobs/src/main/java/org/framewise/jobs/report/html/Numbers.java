package org.framewise.jobs.report.html;

import java.util.Locale;

/** Figures as people read them. What is undefined is a dash. */
public final class Numbers {

    private static final String UNDEFINED = "–";

    private Numbers() {}

    /** Three decimals. */
    public static String figure(double value) {
        return Double.isNaN(value) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value);
    }

    /** Two decimals. */
    public static String rough(double value) {
        return Double.isNaN(value) ? UNDEFINED : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Three decimals and a sign. */
    public static String signed(double value) {
        return Double.isNaN(value)
                ? UNDEFINED
                : String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }

    /** From one end to the other. */
    public static String interval(double low, double high) {
        return Double.isNaN(low) ? UNDEFINED : figure(low) + " to " + figure(high);
    }

    /** A whole number, thousands apart. */
    public static String count(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    /** A p-value, to what it can be told by ten thousand draws. */
    public static String p(double value) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        return value < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", value);
    }
}
