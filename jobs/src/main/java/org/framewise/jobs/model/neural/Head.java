package org.framewise.jobs.model.neural;

import java.io.Serializable;

/**
 * A question that the network answers about every unit.
 *
 * @param labels how many answers it has
 * @param single whether exactly one of them holds, so that their probabilities sum to 1
 */
public record Head(String name, int labels, boolean single) implements Serializable {

    public Head {
        if (labels < (single ? 2 : 1)) {
            throw new IllegalArgumentException("head '" + name + "' has " + labels + " labels, too few to choose from");
        }
    }
}
