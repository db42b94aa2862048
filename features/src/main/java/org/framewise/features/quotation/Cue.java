package org.framewise.features.quotation;

import java.io.Serializable;
import java.util.Objects;

/**
 * The words that say that somebody speaks.
 *
 * @param text as they stand in the sentence, such as {@code points out}; empty where there are none
 */
public record Cue(String text, CueForce force) implements Serializable {

    /** No cue. */
    public static final Cue NONE = new Cue("", CueForce.NONE);

    public Cue {
        Objects.requireNonNull(force, "force");
        if (text.isEmpty() != (force == CueForce.NONE)) {
            throw new IllegalArgumentException(
                    "a cue has words and a force or neither, not '" + text + "' and " + force);
        }
    }
}
