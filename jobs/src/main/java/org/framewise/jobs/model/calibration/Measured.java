package org.framewise.jobs.model.calibration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * How sure decisions fared, counted over pairs of a unit and a label. A share whose denominator is 0 is NaN.
 *
 * @param decisions all pairs, those left open among them
 * @param positives pairs where the label is there
 * @param yes sure yes
 * @param yesRight of them right
 * @param no sure no
 * @param noRight of them right
 */
@JsonIgnoreProperties(
        value = {"precision", "negativePredictiveValue", "coverage", "recall"},
        allowGetters = true)
public record Measured(int decisions, int positives, int yes, int yesRight, int no, int noRight)
        implements Serializable {

    /** Nothing decided yet. */
    public static final Measured NOTHING = new Measured(0, 0, 0, 0, 0, 0);

    public Measured {
        boolean fits = yesRight >= 0 && yesRight <= yes && noRight >= 0 && noRight <= no && yesRight <= positives;
        if (!(fits && yes + no <= decisions && positives <= decisions)) {
            throw new IllegalArgumentException("counts that do not fit together: " + decisions + " decisions, "
                    + positives + " positives, " + yes + " yes (" + yesRight + " right), " + no + " no (" + noRight
                    + " right)");
        }
    }

    /** One decision. */
    public static Measured of(AbstainBand.Verdict verdict, boolean gold) {
        int yes = verdict == AbstainBand.Verdict.YES ? 1 : 0;
        int no = verdict == AbstainBand.Verdict.NO ? 1 : 0;
        return new Measured(1, gold ? 1 : 0, yes, gold ? yes : 0, no, gold ? 0 : no);
    }

    /** Both together. */
    public Measured plus(Measured other) {
        return new Measured(
                decisions + other.decisions,
                positives + other.positives,
                yes + other.yes,
                yesRight + other.yesRight,
                no + other.no,
                noRight + other.noRight);
    }

    /** The share of the sure yes that is right. */
    @JsonProperty
    public double precision() {
        return (double) yesRight / yes;
    }

    /** The share of the sure no that is right. */
    @JsonProperty
    public double negativePredictiveValue() {
        return (double) noRight / no;
    }

    /** The share of all decisions that is sure. */
    @JsonProperty
    public double coverage() {
        return (double) (yes + no) / decisions;
    }

    /** The share of the positives that gets a sure yes. */
    @JsonProperty
    public double recall() {
        return (double) yesRight / positives;
    }
}
