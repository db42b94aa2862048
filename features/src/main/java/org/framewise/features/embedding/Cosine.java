package org.framewise.features.embedding;

/** The angle between vectors, which their lengths do not change. */
public final class Cosine {

    private Cosine() {}

    /** -1 to 1; 0 where one vector is all zeros. */
    public static double between(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "vectors of " + one.length + " and " + other.length + " numbers cannot be compared");
        }
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return ones == 0 || others == 0 ? 0 : Math.max(-1, Math.min(1, product / Math.sqrt(ones * others)));
    }

    /** The same direction with length 1; all zeros stay so. */
    static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; length > 0 && i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
