package org.framewise.jobs.model;

import java.util.List;

/**
 * A way to learn, bound to one set of units. Cross-validation asks for many fits over parts of them.
 *
 * @param <S> what can be chosen, such as the strength of regularisation
 */
public interface Learner<S> {

    /** The settings to choose from, the simplest first. */
    List<S> settings();

    /**
     * Learns from some units and scores others; deterministic.
     *
     * @param train indices of the units to learn from
     * @param test indices of the units to score
     * @return settings × test units × labels, probabilities
     */
    float[][][] scores(int[] train, int[] test);
}
