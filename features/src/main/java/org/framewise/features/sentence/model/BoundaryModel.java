package org.framewise.features.sentence.model;

/** Judges one end mark. Not thread-safe. */
public interface BoundaryModel {

    /**
     * How likely a sentence ends here, 0 to 1.
     *
     * @param from where the paragraph begins, in UTF-16 units
     * @param to where it ends
     * @param mark the last end mark
     * @param next where the text goes on after it
     */
    double endsAt(String text, int from, int to, int mark, int next);
}
