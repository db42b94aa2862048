package org.framewise.jobs.model.calibration;

/** A score that is a probability already. */
public record Identity() implements LabelCalibration {

    @Override
    public double of(double score) {
        return score;
    }
}
