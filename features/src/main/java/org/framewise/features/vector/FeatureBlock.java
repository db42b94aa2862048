package org.framewise.features.vector;

import java.io.Serializable;

/**
 * One group of features: the terms of one channel, normalised together.
 *
 * @param channel {@link #TEXT} for the unit's own text, else a context channel
 * @param weight what the block's unit-length vector is multiplied by, above 0
 */
public record FeatureBlock(String channel, Terms terms, double weight) implements Serializable {

    /** The channel of the unit's own text. */
    public static final String TEXT = "text";

    public FeatureBlock {
        if (channel.isBlank()) {
            throw new IllegalArgumentException("a feature block needs a channel");
        }
        if (!(weight > 0 && weight <= 100)) {
            throw new IllegalArgumentException("a block's weight lies above 0 and up to 100, not " + weight);
        }
    }

    String key() {
        return channel + '/' + terms;
    }
}
