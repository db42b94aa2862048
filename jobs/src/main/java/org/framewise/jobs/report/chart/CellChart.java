package org.framewise.jobs.report.chart;

import org.framewise.jobs.report.html.Element;

/** Pictures for the cells of tables. The numbers stand beside them, so screen readers pass them over. */
public final class CellChart {

    private static final double WIDTH = 120;
    private static final double WIDE = 360;
    private static final double HEIGHT = 16;
    private static final double MIDDLE = HEIGHT / 2;

    private CellChart() {}

    /** A bar of a share, 0 to 1; nothing where it is NaN. */
    public static Element bar(double share) {
        Element chart = chart(WIDTH).add(rect(WIDTH, "track"));
        return Double.isNaN(share) ? chart : chart.add(rect(WIDTH * share, "bar"));
    }

    /** A value with its interval, on a scale from 0 to 1. */
    public static Element interval(double value, double low, double high) {
        Scale scale = new Scale(0, 1, 4, WIDE - 4);
        Element chart = chart(WIDE).in("cell wide").add(line(scale.at(0), scale.at(1), "track"));
        return marked(chart, scale, value, low, high);
    }

    /** A difference with its interval and the place of no difference; {@code reach} is the largest either way. */
    public static Element difference(double value, double low, double high, double reach) {
        Scale scale = new Scale(-reach, reach, 4, WIDTH - 4);
        Element zero = Element.of("line")
                .in("zero")
                .with("x1", scale.at(0))
                .with("x2", scale.at(0))
                .with("y1", 0)
                .with("y2", HEIGHT);
        return marked(chart(WIDTH).add(zero), scale, value, low, high);
    }

    private static Element marked(Element chart, Scale scale, double value, double low, double high) {
        if (Double.isNaN(value) || Double.isNaN(low)) {
            return chart;
        }
        Element dot = Element.of("circle")
                .in("dot")
                .with("cx", scale.at(value))
                .with("cy", MIDDLE)
                .with("r", 3.5);
        return chart.add(line(scale.at(low), scale.at(high), "whisker"), dot);
    }

    private static Element chart(double width) {
        return Element.of("svg")
                .in("cell")
                .with("viewBox", "0 0 " + (int) width + " 16")
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    private static Element rect(double width, String style) {
        return Element.of("rect")
                .in(style)
                .with("y", 4)
                .with("width", width)
                .with("height", HEIGHT - 8)
                .with("rx", 1.5);
    }

    private static Element line(double from, double to, String style) {
        return Element.of("line")
                .in(style)
                .with("x1", from)
                .with("x2", to)
                .with("y1", MIDDLE)
                .with("y2", MIDDLE);
    }
}
