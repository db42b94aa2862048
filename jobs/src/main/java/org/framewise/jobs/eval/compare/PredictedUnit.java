package org.framewise.jobs.eval.compare;

import java.util.Set;

/**
 * A line of a predictions file.
 *
 * @param article the article's id
 * @param unit the unit's id inside it; empty where the file names none
 * @param gold the labels that it carries
 * @param predicted the labels that it was given
 */
record PredictedUnit(String article, String unit, Set<String> gold, Set<String> predicted) {

    PredictedUnit {
        gold = Set.copyOf(gold);
        predicted = Set.copyOf(predicted);
    }
}
