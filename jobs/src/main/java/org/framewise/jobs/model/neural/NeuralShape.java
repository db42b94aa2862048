package org.framewise.jobs.model.neural;

import java.io.Serializable;
import java.util.List;

/**
 * The size of an ensemble of networks: each has a dense layer of its own over the inputs and reads all labels from it.
 *
 * @param inputs numbers an item
 * @param hidden units of a member's dense layer
 * @param members networks, averaged
 * @param heads what is asked, the main question first
 */
public record NeuralShape(int inputs, int hidden, int members, Pooling pooling, List<Head> heads)
        implements Serializable {

    public NeuralShape {
        heads = List.copyOf(heads);
        if (inputs < 1 || hidden < 1 || members < 1 || heads.isEmpty()) {
            throw new IllegalArgumentException("a network has inputs, hidden units, members and heads, not " + inputs
                    + ", " + hidden + ", " + members + ", " + heads);
        }
    }

    /** Labels of all heads together: a member's outputs. */
    public int labels() {
        return heads.stream().mapToInt(Head::labels).sum();
    }

    /** Where a head's labels begin among a member's outputs. */
    public int offset(int head) {
        return heads.subList(0, head).stream().mapToInt(Head::labels).sum();
    }

    /** Hidden units of all members. */
    public int width() {
        return members * hidden;
    }

    /** Outputs of all members. */
    public int outputs() {
        return members * labels();
    }
}
