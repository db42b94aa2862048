package org.framewise.features.vector;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.memo.Memo;

/** A text as a vector of meaning or of style, by one encoder. */
record EmbeddingReader(TextEncoder encoder) implements Serializable {

    /** Coarse, but the same whatever the language; an average forgives a wrong cut. */
    private static final Pattern BETWEEN_SENTENCES =
            Pattern.compile("(?<=[.!?…][\"”’')\\]]{0,2})\\s+(?=[\"“‘'(\\[]{0,2}[\\p{Lu}\\p{N}])");

    /** Sentences look at the same article one after the other. */
    private static final Memo<Article, float[]> AVERAGES = new Memo<>(64);

    private record Article(TextEncoder encoder, String text) {}

    float[] read(String text, Terms terms) {
        return switch (terms) {
            case EMBEDDING -> encoder.encode(text);
            case LAYERS -> encoder.encodeLayers(text);
            case SENTENCES -> AVERAGES.get(new Article(encoder, text), article -> average(article.text));
            default -> throw new IllegalArgumentException(terms + " are no embedding");
        };
    }

    private float[] average(String text) {
        double[] sums = new double[encoder.dimension()];
        double weights = 0;
        for (String sentence : sentences(text)) {
            double weight = Math.sqrt(sentence.length());
            float[] vector = encoder.encode(sentence);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * vector[i];
            }
            weights += weight;
        }
        float[] average = new float[sums.length];
        for (int i = 0; i < average.length; i++) {
            average[i] = (float) (sums[i] / weights);
        }
        return average;
    }

    /** A vector for each token. */
    float[][] tokens(String text) {
        return encoder.encodeTokens(text);
    }

    /** How many numbers a vector has. */
    int width(Terms terms) {
        return switch (terms) {
            case LAYERS -> encoder.layersDimension();
            case TOKENS -> encoder.tokenDimension();
            default -> encoder.dimension();
        };
    }

    static List<String> sentences(String text) {
        return text.lines()
                .flatMap(BETWEEN_SENTENCES::splitAsStream)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
