package org.framewise.jobs.model.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.BitSet;

/** Which labels a unit is given, from its scores. Immutable; a model's card carries it as JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GlobalThreshold.class, name = "global-threshold"),
    @JsonSubTypes.Type(value = LabelThresholds.class, name = "label-thresholds"),
    @JsonSubTypes.Type(value = LabelBiases.class, name = "label-biases"),
    @JsonSubTypes.Type(value = TopLabels.class, name = "top-labels")
})
public sealed interface DecisionRule extends Serializable
        permits GlobalThreshold, LabelThresholds, LabelBiases, TopLabels {

    /** Indices of the accepted labels; {@code scores} holds one probability a label. */
    BitSet decide(float[] scores);
}
