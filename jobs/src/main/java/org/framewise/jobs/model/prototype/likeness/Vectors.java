package org.framewise.jobs.model.prototype.likeness;

import java.util.List;

/** The vectors of some texts, number by number, so that a text's empty buckets cost nothing. */
final class Vectors {

    private final int texts;
    private final float[][] rows;

    Vectors(List<float[]> vectors, int dimension) {
        texts = vectors.size();
        rows = new float[dimension][texts];
        for (int text = 0; text < texts; text++) {
            float[] vector = vectors.get(text);
            for (int i = 0; i < vector.length; i++) {
                rows[i][text] = vector[i];
            }
        }
    }

    /** The cosine of a vector of length 1 with each. */
    float[] cosines(float[] vector) {
        float[] cosines = new float[texts];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] != 0) {
                float value = vector[i];
                float[] row = rows[i];
                for (int text = 0; text < texts; text++) {
                    cosines[text] += value * row[text];
                }
            }
        }
        return cosines;
    }
}
