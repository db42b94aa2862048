package org.framewise.jobs.eval.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.ensemble.NestedCrossValidation;
import org.framewise.jobs.eval.metric.Bootstrap;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.card.Figure;

/**
 * What more labelled articles are worth: nested cross-validation in which each outer fold's model may see only a part of
 * the articles outside that fold. Smaller parts lie inside larger ones; all are measured on the same held-out units.
 *
 * @param task what was predicted, such as labels
 * @param metric the metric that was tuned for and is shown
 * @param points by rising share
 */
public record LearningCurve(String task, String metric, List<Point> points) {

    private static final Figure UNDEFINED = new Figure(Double.NaN, Double.NaN, Double.NaN);
    private static final double[] SHARES = {0.1, 0.2, 0.4, 0.7, 1};

    /**
     * A part of the training articles.
     *
     * @param share of them, above 0 to 1
     * @param articles how many that is, the mean of the outer folds
     * @param units how many units they have, the mean of the outer folds
     * @param figure the metric over all held-out units with its 95 % interval; NaN where some fold has so few articles that
     *     they share one inner fold
     */
    public record Point(double share, double articles, double units, Figure figure) {}

    public LearningCurve {
        points = List.copyOf(points);
    }

    /** What is held out together, and when: for each unit its group, its outer and its inner fold. */
    public record Folding(List<String> groups, int[] outer, int[] inner) {}

    /**
     * @param learner bound to the task's units
     * @param progress told of each point before it begins
     */
    public static LearningCurve of(
            String name,
            Learner<?> learner,
            Folding folding,
            LabelledTask task,
            Metric metric,
            Consumer<String> progress) {
        List<Point> points = new ArrayList<>();
        for (double share : SHARES) {
            progress.accept(name + ": learning from " + Math.round(100 * share) + " % of the articles");
            points.add(point(learner, folding, task, metric, share));
        }
        return new LearningCurve(name, metric.id(), points);
    }

    private static Point point(Learner<?> learner, Folding folding, LabelledTask task, Metric metric, double share) {
        TrainingShare training = new TrainingShare(task.groups(), share);
        List<int[]> parts = IntStream.of(folding.outer)
                .distinct()
                .mapToObj(fold -> training.apply(outside(folding.outer, fold)))
                .toList();
        boolean few = parts.stream().anyMatch(units -> folds(units, folding.inner) < 2);
        return new Point(
                share,
                mean(parts, units -> articles(units, task)),
                mean(parts, units -> units.length),
                few ? UNDEFINED : figure(learner, folding, task, metric, training));
    }

    private static int[] outside(int[] folds, int fold) {
        return IntStream.range(0, folds.length)
                .filter(unit -> folds[unit] != fold)
                .toArray();
    }

    private static double mean(List<int[]> parts, ToLongFunction<int[]> count) {
        return parts.stream().mapToLong(count).average().orElse(Double.NaN);
    }

    private static long articles(int[] units, LabelledTask task) {
        return IntStream.of(units).mapToObj(task.groups()::get).distinct().count();
    }

    private static long folds(int[] units, int[] folds) {
        return IntStream.of(units).map(unit -> folds[unit]).distinct().count();
    }

    private static Figure figure(
            Learner<?> learner, Folding folding, LabelledTask task, Metric metric, TrainingShare training) {
        HeldOut held = new NestedCrossValidation<>(learner, folding.outer, folding.inner, training, line -> {})
                .fused(task.gold(), task.scheme())
                .tunedFor(metric, task.gold(), task.scheme());
        return Bootstrap.of(metric, folding.groups, task.gold(), held.predicted());
    }
}
