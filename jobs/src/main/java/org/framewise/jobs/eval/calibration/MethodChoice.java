package org.framewise.jobs.eval.calibration;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.Identity;
import org.framewise.jobs.model.calibration.LabelCalibration;

/**
 * Chooses a method by the log loss on folds that it was not fitted on. A method takes the place of a simpler one only where
 * it is better by more than one standard error (Breiman, Friedman, Olshen, Stone 1984, Classification and Regression Trees,
 * section 3.4.3), so that scores that are calibrated already stay as they are.
 */
record MethodChoice(List<Method> simplestFirst) {

    /** A way to fit one label's calibration. */
    interface Method extends Function<List<Point>, LabelCalibration> {}

    /** For labels that have enough units of either kind. */
    static final MethodChoice OWN =
            new MethodChoice(List.of(points -> new Identity(), PlattFitter::fit, IsotonicFitter::fit));

    /** For what rare labels share: two numbers at most. */
    static final MethodChoice SHARED = new MethodChoice(List.of(points -> new Identity(), PlattFitter::fit));

    private static final double LEAST = 1e-6;

    /** Fitted to all points. Where they are of one fold, so that nothing can be compared, it is Platt's. */
    LabelCalibration best(List<Point> points) {
        int[] folds = points.stream().mapToInt(Point::fold).distinct().sorted().toArray();
        if (folds.length < 2) {
            return PlattFitter.fit(points);
        }
        Method best = simplestFirst.get(0);
        double[] least = losses(best, points, folds);
        for (Method method : simplestFirst.subList(1, simplestFirst.size())) {
            double[] losses = losses(method, points, folds);
            if (clearlyLower(losses, least)) {
                best = method;
                least = losses;
            }
        }
        return best.apply(points);
    }

    private static double[] losses(Method method, List<Point> points, int[] folds) {
        return IntStream.of(folds)
                .boxed()
                .flatMap(fold -> {
                    LabelCalibration others = method.apply(
                            points.stream().filter(p -> p.fold() != fold).toList());
                    return points.stream().filter(p -> p.fold() == fold).map(p -> loss(others.of(p.score()), p.gold()));
                })
                .mapToDouble(loss -> loss)
                .toArray();
    }

    private static double loss(double probability, boolean gold) {
        return -Math.log(Math.max(LEAST, gold ? probability : 1 - probability));
    }

    private static boolean clearlyLower(double[] losses, double[] than) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < losses.length; i++) {
            double gain = than[i] - losses[i];
            sum += gain;
            squares += gain * gain;
        }
        double mean = sum / losses.length;
        double variance = squares / losses.length - mean * mean;
        return mean > Math.sqrt(Math.max(0, variance) / losses.length);
    }
}
