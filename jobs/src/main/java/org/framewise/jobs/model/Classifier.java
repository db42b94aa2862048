package org.framewise.jobs.model;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.framewise.datasets.corpus.Target;
import org.framewise.features.text.TextUnit;

/**
 * A fitted model: immutable, deterministic, safe to use from one thread at a time.
 *
 * <p>A score depends on the unit alone, never on the units beside it in a batch or a partition.
 */
public interface Classifier {

    /** The id of the taxonomy that the labels belong to. */
    String taxonomy();

    /** Label ids; the order of all scores. */
    List<String> labels();

    /** What it was made to score. */
    Target target();

    /** ISO 639-1 codes of the languages that it learned to read; empty where it reads any, or nothing is known of it. */
    default Set<String> languages() {
        return Set.of();
    }

    /** One probability a label, each 0 to 1; they need not add up to 1. */
    float[] score(TextUnit unit);

    /** The labels that are accepted, as indices into {@link #labels()}, given what {@link #score} returned. */
    BitSet decide(float[] scores);

    /** Whether the model stands by a label with this probability; never, where how often it is right was not measured. */
    default boolean isSure(int label, float probability) {
        return false;
    }

    /** The few terms or rules that moved the score of one label most, strongest first; empty where there are none. */
    List<String> evidence(TextUnit unit, int label);
}
