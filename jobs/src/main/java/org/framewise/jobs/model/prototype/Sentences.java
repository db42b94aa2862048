package org.framewise.jobs.model.prototype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.framewise.datasets.event.Event;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.token.Tokens;

/** The claims and examples of all labels as vectors, and how near a text comes to them. */
final class Sentences {

    private static final String SLOT = "\\{[a-z][a-z0-9-]*\\}";

    private final TextEncoder encoder;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> labelOf = new ArrayList<>();
    /** Bucket by bucket, so that a text's empty buckets cost nothing. */
    private final float[][] vectors;

    Sentences(TextEncoder encoder, List<LabelForm> labels) {
        this.encoder = encoder;
        for (int label = 0; label < labels.size(); label++) {
            for (String sentence : labels.get(label).sentences()) {
                texts.add(sentence);
                labelOf.add(label);
            }
        }
        vectors = new float[encoder.dimension()][texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            float[] vector = encoder.encode(withoutNames(texts.get(i)));
            for (int bucket = 0; bucket < vector.length; bucket++) {
                vectors[bucket][i] = vector[bucket];
            }
        }
    }

    private static String withoutNames(String sentence) {
        Tokens tokens = Tokens.of(sentence.replaceAll(SLOT, Reading.SOMEBODY));
        return new Reading(tokens, new ActorMatcher(Event.UNKNOWN).find(tokens), false).withoutNames();
    }

    /** One a label. */
    Nearest[] nearest(Reading reading, int labels) {
        float[] similarities = similarities(encoder.encode(reading.withoutNames()));
        Nearest[] nearest = new Nearest[labels];
        Arrays.fill(nearest, Nearest.NONE);
        for (int i = 0; i < similarities.length; i++) {
            int label = labelOf.get(i);
            if (similarities[i] > nearest[label].similarity()) {
                nearest[label] = new Nearest(texts.get(i), similarities[i]);
            }
        }
        return nearest;
    }

    private float[] similarities(float[] vector) {
        float[] products = new float[texts.size()];
        for (int bucket = 0; bucket < vector.length; bucket++) {
            if (vector[bucket] != 0) {
                float value = vector[bucket];
                float[] row = vectors[bucket];
                for (int i = 0; i < products.length; i++) {
                    products[i] += value * row[i];
                }
            }
        }
        return products;
    }
}
