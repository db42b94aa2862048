package org.framewise.jobs.model.calibration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/** From one label's score to its probability; never falling, so that a higher score has no lower probability. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Identity.class, name = "identity"),
    @JsonSubTypes.Type(value = Platt.class, name = "platt"),
    @JsonSubTypes.Type(value = Isotonic.class, name = "isotonic")
})
public sealed interface LabelCalibration extends Serializable permits Identity, Platt, Isotonic {

    /** The probability, 0 to 1, of a score from 0 to 1. */
    double of(double score);
}
