package org.framewise.jobs.model.calibration;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which decisions are sure: a label is surely there where its probability reaches the upper bound, surely not where it does
 * not pass the lower one, and in between the matter is left open. Immutable; a model's card carries it as JSON.
 *
 * @param target the precision that both kinds of sure decisions were fitted for, such as 0.9
 * @param labels each label's bounds, in the order of all probabilities
 * @param measured for each label how such bounds fared on units that they were not fitted on
 * @param pooled the same over the decisions on all labels
 */
public record AbstainBand(double target, List<Bounds> labels, List<Measured> measured, Measured pooled)
        implements Serializable {

    /** What is said of one label of one unit. */
    public enum Verdict {
        YES,
        NO,
        ABSTAINED
    }

    /**
     * Of one label. No sure decision contradicts the probability that it rests on.
     *
     * @param low sure no up to here; below 0.5, and below 0 where there is no sure no
     * @param high sure yes from here on; above 0.5, and above 1 where there is no sure yes
     */
    public record Bounds(double low, double high) implements Serializable {

        /** The lower bound where there is no sure no. */
        public static final double NEVER_NO = -1;

        /** The upper bound where there is no sure yes. */
        public static final double NEVER_YES = 2;

        public Bounds {
            if (!(low >= NEVER_NO && low < 0.5 && high > 0.5 && high <= NEVER_YES)) {
                throw new IllegalArgumentException("a band from " + low + " to " + high + ": its lower bound lies in "
                        + NEVER_NO + " to 0.5, its upper one in 0.5 to " + NEVER_YES);
            }
        }

        /** What is said of a unit whose probability is this. */
        public Verdict decide(double probability) {
            if (probability >= high) {
                return Verdict.YES;
            }
            return probability <= low ? Verdict.NO : Verdict.ABSTAINED;
        }
    }

    public AbstainBand {
        labels = List.copyOf(labels);
        measured = List.copyOf(measured);
        if (labels.size() != measured.size()) {
            throw new IllegalArgumentException(labels.size() + " labels, but " + measured.size() + " measured");
        }
    }

    /**
     * A verdict a label.
     *
     * @param probabilities calibrated, one a label
     * @throws IllegalArgumentException where their number is not that of the labels
     */
    public List<Verdict> decide(float[] probabilities) {
        if (probabilities.length != labels.size()) {
            throw new IllegalArgumentException(
                    probabilities.length + " probabilities for " + labels.size() + " labels");
        }
        return IntStream.range(0, probabilities.length)
                .mapToObj(label -> labels.get(label).decide(probabilities[label]))
                .toList();
    }
}
