package org.framewise.jobs.model.neural.training;

import java.util.Locale;
import org.framewise.jobs.model.neural.Pooling;

/**
 * How networks are built and trained.
 *
 * @param hidden units of the dense layer
 * @param members networks that are trained side by side, each with another part of the groups held out, and averaged
 * @param pooling how items become a unit
 * @param inputDropout share of inputs that are left out at each step
 * @param dropout share of hidden units that are left out at each step
 * @param weightDecay share of a weight that is lost at each step, before the learning rate (Loshchilov and Hutter 2019,
 *     "Decoupled weight decay regularization")
 * @param learningRate at the first step; it falls to 0 along a half cosine
 * @param epochs at most; a member keeps the epoch that its held-out groups liked best
 * @param batch units a step
 * @param balance how far rare labels are weighed up: 0 not at all, 1 until present and absent weigh the same
 * @param smoothing how far answers are moved towards not knowing, 0 to less than 1
 */
public record NeuralSetting(
        int hidden,
        int members,
        Pooling pooling,
        double inputDropout,
        double dropout,
        double weightDecay,
        double learningRate,
        int epochs,
        int batch,
        double balance,
        double smoothing) {

    /** For units of one item, by the thousand. */
    public static final NeuralSetting OF_SENTENCES =
            new NeuralSetting(64, 4, Pooling.MEAN, 0, 0.5, 0.3, 5e-4, 10, 64, 0.5, 0);

    /** For units whose items are their tokens, by the thousand. */
    public static final NeuralSetting OF_TOKENS =
            new NeuralSetting(64, 2, Pooling.ATTENTION, 0.3, 0.3, 0.01, 1e-3, 4, 32, 0, 0);

    /** For units of many items, by the hundred. */
    public static final NeuralSetting OF_ARTICLES =
            new NeuralSetting(64, 8, Pooling.SHARPNESS, 0.1, 0.3, 0.05, 2e-3, 25, 8, 0.5, 0);

    public NeuralSetting {
        require(hidden > 0 && members > 0 && epochs > 0 && batch > 0, "sizes lie above 0");
        require(isShare(inputDropout) && isShare(dropout) && isShare(smoothing), "shares lie from 0 to below 1");
        require(weightDecay >= 0 && learningRate > 0, "decay is not negative, and the rate lies above 0");
        require(balance >= 0 && balance <= 1, "balance lies from 0 to 1");
    }

    private static boolean isShare(double value) {
        return value >= 0 && value < 1;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d×%d %s", members, hidden, pooling.name().toLowerCase(Locale.ROOT));
    }
}
