package org.framewise.jobs.learn;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an evaluation is asked for beside its figures.
 *
 * @param predictions where every unit's prediction is written as JSON Lines; of a cross-validation the held-out ones, tuned
 *     for the first metric; empty for nowhere
 * @param against a model folder, or a file with predictions, to compare with; empty for none
 * @param learningCurve whether to learn from parts of the data too; of a cross-validation only
 */
public record Extras(Optional<Path> predictions, Optional<Path> against, boolean learningCurve) {

    /** Nothing. */
    public static final Extras NONE = new Extras(Optional.empty(), Optional.empty(), false);

    /** Predictions alone. */
    public static Extras predictions(Path file) {
        return new Extras(Optional.of(file), Optional.empty(), false);
    }
}
