package org.framewise.jobs.eval;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.model.Learner;

/**
 * Scores of units by models that did not see their fold.
 *
 * @param scores settings × units × labels; a unit without a fold has an empty row
 * @param members for each setting the member that it is one of
 * @param folds for each unit its fold, or -1 for a unit that takes no part
 */
public record OutOfFold(float[][][] scores, int[] members, int[] folds) {

    /**
     * Fits one model a fold on the others and scores the fold by it; folds run side by side.
     *
     * @param progress told how many are done
     * @throws BadInputException where there are fewer than two folds
     */
    public static OutOfFold of(Learner<?> learner, int[] folds, Consumer<String> progress) {
        float[][][] scores = new float[learner.settings().size()][folds.length][0];
        List<Integer> used = several(folds);
        AtomicInteger done = new AtomicInteger();
        used.parallelStream().forEach(fold -> {
            int[] test = units(folds, f -> f == fold);
            float[][][] unseen = learner.scores(units(folds, f -> f >= 0 && f != fold), test);
            for (int setting = 0; setting < scores.length; setting++) {
                for (int i = 0; i < test.length; i++) {
                    scores[setting][test[i]] = unseen[setting][i];
                }
            }
            progress.accept("fold " + done.incrementAndGet() + " of " + used.size());
        });
        return new OutOfFold(scores, learner.members(), folds);
    }

    /** The scores of a single setting: for each unit one a label. */
    public static OutOfFold ofOne(List<float[]> scores, int[] folds) {
        return new OutOfFold(new float[][][] {scores.toArray(float[][]::new)}, new int[] {0}, folds);
    }

    private static List<Integer> several(int[] folds) {
        List<Integer> used =
                IntStream.of(folds).filter(fold -> fold >= 0).distinct().boxed().toList();
        if (used.size() < 2) {
            throw new BadInputException(
                    "the labelled data",
                    "its articles, or events, are so few that they all fall into one fold",
                    "give more of them, so that some can be held out");
        }
        return used;
    }

    /**
     * The same scores, where only some units' count.
     *
     * @throws BadInputException where these are in fewer than two folds
     */
    public OutOfFold of(BitSet measured) {
        int[] kept = IntStream.range(0, folds.length)
                .map(unit -> measured.get(unit) ? folds[unit] : -1)
                .toArray();
        several(kept);
        return new OutOfFold(scores, members, kept);
    }

    /** The units whose fold is wanted. */
    public static int[] units(int[] folds, IntPredicate wanted) {
        return IntStream.range(0, folds.length)
                .filter(unit -> wanted.test(folds[unit]))
                .toArray();
    }

    /** The folds that occur, ascending. */
    public int[] used() {
        return Arrays.stream(folds)
                .filter(fold -> fold >= 0)
                .distinct()
                .sorted()
                .toArray();
    }
}
