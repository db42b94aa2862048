package org.framewise.jobs.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.jobs.eval.curve.LearningCurve;
import org.framewise.jobs.eval.curve.LearningCurve.Point;
import org.framewise.jobs.report.html.Element;
import org.framewise.jobs.report.html.Numbers;

/** A metric over the number of training articles, with the band of its intervals. Undefined points are left out. */
public final class CurveChart {

    private static final double LEFT = 44;
    private static final double RIGHT = 462;
    private static final double TOP = 14;
    private static final double BOTTOM = 226;

    private final List<Point> points;
    private final Scale across;
    private final Scale up;

    private CurveChart(List<Point> points) {
        this.points = points;
        double most = points.stream().mapToDouble(Point::articles).max().orElse(1);
        DoubleStream ends = points.stream().flatMapToDouble(point -> DoubleStream.of(low(point), high(point)));
        var range = ends.summaryStatistics();
        this.across = Scale.around(0, most).within(LEFT, RIGHT);
        this.up = Scale.around(range.getMin(), range.getMax()).within(BOTTOM, TOP);
    }

    /**
     * @param words what it shows, for those who cannot see it
     * @param below what the numbers below count
     */
    public static Element of(LearningCurve curve, String words, String below) {
        List<Point> defined = curve.points().stream()
                .filter(point -> !Double.isNaN(point.figure().value()))
                .toList();
        Element chart = Element.of("svg")
                .in("curve")
                .with("viewBox", "0 0 480 266")
                .with("role", "img")
                .with("aria-label", words);
        return defined.isEmpty() ? chart : new CurveChart(defined).drawn(chart, below);
    }

    private Element drawn(Element chart, String below) {
        up.ticks()
                .forEach(tick -> chart.add(
                        line(LEFT, up.at(tick), RIGHT, up.at(tick), "grid"),
                        label(Numbers.rough(tick), LEFT - 8, up.at(tick) + 4, "end")));
        across.ticks().forEach(tick -> chart.add(label(Numbers.count(tick), across.at(tick), BOTTOM + 18, "middle")));
        chart.add(label(below, (LEFT + RIGHT) / 2, BOTTOM + 36, "middle"));
        chart.add(Element.of("polygon").in("band").with("points", places(band())));
        chart.add(Element.of("polyline")
                .in("line")
                .with(
                        "points",
                        places(points.stream()
                                .map(point -> place(point, point.figure().value())))));
        points.forEach(point -> chart.add(Element.of("circle")
                .in("dot")
                .with("cx", across.at(point.articles()))
                .with("cy", up.at(point.figure().value()))
                .with("r", 4)));
        return chart;
    }

    private Stream<double[]> band() {
        Stream<double[]> there = points.stream().map(point -> place(point, high(point)));
        Stream<double[]> back = IntStream.range(0, points.size())
                .mapToObj(i -> points.get(points.size() - 1 - i))
                .map(point -> place(point, low(point)));
        return Stream.concat(there, back);
    }

    private double[] place(Point point, double value) {
        return new double[] {across.at(point.articles()), up.at(value)};
    }

    private static double low(Point point) {
        return Double.isNaN(point.figure().low())
                ? point.figure().value()
                : point.figure().low();
    }

    private static double high(Point point) {
        return Double.isNaN(point.figure().high())
                ? point.figure().value()
                : point.figure().high();
    }

    private static String places(Stream<double[]> places) {
        return places.map(place -> String.format(Locale.ROOT, "%.1f,%.1f", place[0], place[1]))
                .collect(Collectors.joining(" "));
    }

    private static Element line(double x1, double y1, double x2, double y2, String style) {
        return Element.of("line")
                .in(style)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2);
    }

    private static Element label(String text, double x, double y, String anchor) {
        return Element.of("text", text).in("tick").with("x", x).with("y", y).with("text-anchor", anchor);
    }
}
