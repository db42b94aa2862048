package org.framewise.jobs.eval.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.jobs.model.calibration.Isotonic;

/**
 * The best probabilities that never fall with the score, by pooling neighbours that are the wrong way round: Ayer, Brunk,
 * Ewing, Reid, Silverman (1955), An Empirical Distribution Function for Sampling with Incomplete Information; for
 * classifiers Zadrozny, Elkan (2002), Transforming Classifier Scores into Accurate Multiclass Probability Estimates. Each
 * block becomes one point, at its mean score.
 */
final class IsotonicFitter {

    /** Units next to each other by score that share one probability. */
    private record Block(double scores, int hits, int units) {

        static Block of(Point point) {
            return new Block(point.score(), point.gold() ? 1 : 0, 1);
        }

        Block with(Block next) {
            return new Block(scores + next.scores, hits + next.hits, units + next.units);
        }

        double score() {
            return scores / units;
        }

        /** Half a unit away from 0 and from 1. */
        double probability() {
            double least = 0.5 / (units + 1);
            return Math.max(least, Math.min(1 - least, share()));
        }

        double share() {
            return (double) hits / units;
        }
    }

    private IsotonicFitter() {}

    /** @param points in {@link Point#ORDER} */
    static Isotonic fit(List<Point> points) {
        List<Block> blocks = pooled(tied(points));
        return new Isotonic(
                blocks.stream().map(Block::score).toList(),
                IntStream.range(0, blocks.size())
                        .mapToObj(at -> probability(blocks, at))
                        .toList());
    }

    /** The outermost blocks alone can be all misses or all hits; small ones must not be drawn past their neighbours. */
    private static double probability(List<Block> blocks, int at) {
        double probability = blocks.get(at).probability();
        if (at > 0) {
            probability = Math.max(probability, blocks.get(at - 1).share());
        }
        return at + 1 < blocks.size() ? Math.min(probability, blocks.get(at + 1).share()) : probability;
    }

    /** Equal scores can only have one probability. */
    private static List<Block> tied(List<Point> points) {
        List<Block> blocks = new ArrayList<>();
        double last = Double.NaN;
        for (Point point : points) {
            int end = blocks.size() - 1;
            if (point.score() == last) {
                blocks.set(end, blocks.get(end).with(Block.of(point)));
            } else {
                blocks.add(Block.of(point));
            }
            last = point.score();
        }
        return blocks;
    }

    private static List<Block> pooled(List<Block> tied) {
        List<Block> pooled = new ArrayList<>();
        for (Block next : tied) {
            Block block = next;
            while (!pooled.isEmpty() && pooled.get(pooled.size() - 1).share() >= block.share()) {
                block = pooled.remove(pooled.size() - 1).with(block);
            }
            pooled.add(block);
        }
        return pooled;
    }
}
