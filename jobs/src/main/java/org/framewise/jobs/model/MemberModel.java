package org.framewise.jobs.model;

import java.io.Serializable;
import java.util.List;
import org.framewise.features.text.TextUnit;

/** A fitted member of an ensemble: deterministic, for one thread at a time. */
public interface MemberModel extends Serializable {

    /**
     * One score a label, each 0 to 1.
     *
     * @param unit with the channels that the member looks at
     */
    float[] score(TextUnit unit);

    /** The few terms or rules that moved the score of one label most, strongest first; empty where there are none. */
    List<String> evidence(TextUnit unit, int label);
}
