package org.framewise.features.vector;

/**
 * Where a sentence stands in its article: whether it is the first, which often is the title, the second, one of the three
 * after that, and how far down, 0 to 1. Newsmen put first what frames the rest.
 */
final class PlaceVector {

    static final int WIDTH = 4;

    private static final int LEAD = 5;

    private PlaceVector() {}

    /**
     * @param index of the sentence
     * @param sentences of the article
     */
    static float[] of(int index, int sentences) {
        return new float[] {
            index == 0 ? 1 : 0,
            index == 1 ? 1 : 0,
            index > 1 && index < LEAD ? 1 : 0,
            sentences == 1 ? 0 : (float) index / (sentences - 1)
        };
    }
}
