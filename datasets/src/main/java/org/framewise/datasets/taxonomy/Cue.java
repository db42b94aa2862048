package org.framewise.datasets.taxonomy;

/**
 * A phrase that speaks for a label, or against it where it stands among the counter-cues.
 *
 * @param pattern in the pattern syntax of {@code org.framewise.features.cue}
 * @param weight how strongly, above 0; 1 where the file says nothing
 */
public record Cue(String pattern, double weight) {

    public Cue {
        if (!(weight > 0 && weight <= 10)) {
            throw new IllegalArgumentException("a cue's weight lies above 0 and up to 10, not " + weight);
        }
    }
}
