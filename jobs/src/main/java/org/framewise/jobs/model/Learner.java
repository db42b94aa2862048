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
     * For each setting the member that it is one of; all 0 where there is one alone. Of members that learn the same in
     * different ways, each can be given its best setting, and what they say be blended.
     */
    default int[] members() {
        return new int[settings().size()];
    }

    /**
     * Learns from some units and scores others; deterministic.
     *
     * @param train indices of the units to learn from
     * @param test indices of the units to score
     * @return settings × test units × labels, probabilities
     */
    float[][][] scores(int[] train, int[] test);
}
