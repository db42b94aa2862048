package org.framewise.jobs.report.chart;

import java.util.List;
import org.framewise.jobs.eval.calibration.Bin;
import org.framewise.jobs.report.html.Element;

/** The share that was found over the probability that was given: on the diagonal, a probability is what it says. */
public final class ReliabilityChart {

    private static final Scale ACROSS = new Scale(0, 1, 16, 134);
    private static final Scale UP = new Scale(0, 1, 124, 6);

    private ReliabilityChart() {}

    /** @param words what it shows, for those who cannot see it */
    public static Element of(List<Bin> bins, String words) {
        Element chart = Element.of("svg")
                .in("reliability")
                .with("viewBox", "0 0 140 140")
                .with("role", "img")
                .with("aria-label", words);
        chart.add(frame(), line(0, 0, 1, 1, "diagonal"));
        bins.forEach(
                bin -> chart.add(line(bin.probability(), bin.probability(), bin.probability(), bin.observed(), "gap")));
        bins.forEach(bin -> chart.add(dot(bin)));
        return chart.add(
                tick("0", ACROSS.at(0), 136, "middle"),
                tick("1", ACROSS.at(1), 136, "middle"),
                tick("0", 11, UP.at(0) + 3, "end"),
                tick("1", 11, UP.at(1) + 5, "end"));
    }

    private static Element frame() {
        return Element.of("rect")
                .in("frame")
                .with("x", ACROSS.at(0))
                .with("y", UP.at(1))
                .with("width", ACROSS.at(1) - ACROSS.at(0))
                .with("height", UP.at(0) - UP.at(1));
    }

    private static Element line(double x1, double y1, double x2, double y2, String style) {
        return Element.of("line")
                .in(style)
                .with("x1", ACROSS.at(x1))
                .with("y1", UP.at(y1))
                .with("x2", ACROSS.at(x2))
                .with("y2", UP.at(y2));
    }

    private static Element dot(Bin bin) {
        return Element.of("circle")
                .in("dot")
                .with("cx", ACROSS.at(bin.probability()))
                .with("cy", UP.at(bin.observed()))
                .with("r", 3);
    }

    private static Element tick(String text, double x, double y, String anchor) {
        return Element.of("text", text).in("tick").with("x", x).with("y", y).with("text-anchor", anchor);
    }
}
