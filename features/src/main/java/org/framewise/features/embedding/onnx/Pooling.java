package org.framewise.features.embedding.onnx;

/** How the vectors of a text's tokens become the vector of the text. A network is trained for one of them. */
public enum Pooling {
    /** The vector of the token that marks the beginning. */
    FIRST_TOKEN {
        @Override
        float[] pool(float[] states, int from, int tokens, int dimension) {
            float[] vector = new float[dimension];
            System.arraycopy(states, from, vector, 0, dimension);
            return vector;
        }
    },
    /** The mean over all tokens of the text, the marks of its beginning and end too. */
    MEAN {
        @Override
        float[] pool(float[] states, int from, int tokens, int dimension) {
            double[] sums = new double[dimension];
            for (int token = 0; token < tokens; token++) {
                int row = from + token * dimension;
                for (int i = 0; i < dimension; i++) {
                    sums[i] += states[row + i];
                }
            }
            float[] vector = new float[dimension];
            for (int i = 0; i < dimension; i++) {
                vector[i] = (float) (sums[i] / tokens);
            }
            return vector;
        }
    };

    /** @param from where the first token's vector begins in {@code states}; those of the others follow */
    abstract float[] pool(float[] states, int from, int tokens, int dimension);
}
