package org.framewise.jobs.eval.ensemble;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.model.LabelScheme;
import org.framewise.jobs.model.Learner;

/**
 * Each outer fold is scored by a model that saw the other four, with settings, blend, calibration, rule and thresholds chosen on inner folds of
 * those four alone. The scores are computed once and serve every metric that is tuned for.
 *
 * @param <S> the learner's settings
 */
public final class NestedCrossValidation<S> {

    private record OuterFold(int[] test, OutOfFold inner, float[][][] held) {}

    private final Learner<S> learner;
    private final List<OuterFold> folds;
    private final int units;

    /**
     * @param outer for each unit its outer fold
     * @param inner for each unit its inner fold
     * @param progress told of each outer fold before it begins
     */
    public NestedCrossValidation(Learner<S> learner, int[] outer, int[] inner, Consumer<String> progress) {
        this(learner, outer, inner, UnaryOperator.identity(), progress);
    }

    /** @param training which of the units outside an outer fold are learned from */
    public NestedCrossValidation(
            Learner<S> learner, int[] outer, int[] inner, UnaryOperator<int[]> training, Consumer<String> progress) {
        this.learner = learner;
        this.units = outer.length;
        int[] used = IntStream.of(outer).distinct().sorted().toArray();
        this.folds = IntStream.range(0, used.length)
                .mapToObj(i -> {
                    progress.accept("fold " + (i + 1) + " of " + used.length);
                    int[] train = training.apply(OutOfFold.units(outer, fold -> fold != used[i]));
                    return outerFold(learner, train, OutOfFold.units(outer, fold -> fold == used[i]), inner);
                })
                .toList();
    }

    private static OuterFold outerFold(Learner<?> learner, int[] train, int[] test, int[] inner) {
        int[] known = IntStream.range(0, inner.length).map(unit -> -1).toArray();
        IntStream.of(train).forEach(unit -> known[unit] = inner[unit]);
        ForkJoinTask<float[][][]> held =
                ForkJoinTask.adapt(() -> learner.scores(train, test)).fork();
        OutOfFold scores = OutOfFold.of(learner, known, done -> {});
        return new OuterFold(test, scores, held.join());
    }

    /** Blended and calibrated by what is best for all units. */
    public FusedScores fused(List<BitSet> gold, LabelScheme scheme) {
        BitSet all = new BitSet(units);
        all.set(0, units);
        return fused(gold, scheme, all);
    }

    /** The same for some units: settings, blend and calibration, and later the rule, are chosen on those of the inner folds that are among them. */
    public FusedScores fused(List<BitSet> gold, LabelScheme scheme, BitSet measured) {
        return new NestedScores(
                units,
                folds.stream().map(fold -> fused(fold, gold, scheme, measured)).toList());
    }

    private NestedScores.Fold fused(OuterFold fold, List<BitSet> gold, LabelScheme scheme, BitSet measured) {
        Fusion fusion = Fusion.of(fold.inner.of(measured), gold, scheme);
        List<float[]> held = IntStream.range(0, fold.test.length)
                .mapToObj(unit -> fusion.of(fold.held, unit))
                .toList();
        return new NestedScores.Fold(fusion.honest(), fold.test, held, fusion.describe(learner.settings()));
    }
}
