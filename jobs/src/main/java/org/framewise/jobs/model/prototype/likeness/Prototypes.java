package org.framewise.jobs.model.prototype.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.framewise.features.embedding.TextEncoder;

/** The labels of a taxonomy as vectors: of a claim, a definition and each example one of its own (Snell et al. 2017). */
public final class Prototypes {

    private final TextEncoder encoder;
    private final int labels;
    private final List<Prototype> all;
    private final Vectors vectors;
    private final Margins margins;

    /**
     * @param labels how many there are
     * @param all texts of labels; a label may have none
     * @param plain makes the taxonomy's sentences like the texts that they are compared with: roles and names in ordinary
     *     words
     */
    public Prototypes(TextEncoder encoder, int labels, List<Prototype> all, UnaryOperator<String> plain) {
        this.encoder = encoder;
        this.labels = labels;
        this.all = List.copyOf(all);
        List<String> texts = all.stream().map(Prototype::text).map(plain).toList();
        List<float[]> own = texts.stream().map(encoder::encode).toList();
        vectors = new Vectors(own, encoder.dimension());
        List<float[]> background =
                Background.SENTENCES.stream().map(plain).map(encoder::encode).toList();
        margins = new Margins(all, labels, cosines(background), cosines(own));
    }

    private List<float[]> cosines(List<float[]> texts) {
        return texts.stream().map(vectors::cosines).toList();
    }

    /** One a label. A text that says nothing to the encoder is like none. */
    public Likeness[] of(String text) {
        float[] vector = encoder.encode(text);
        boolean silent = IntStream.range(0, vector.length).allMatch(i -> vector[i] == 0);
        float[] cosines = vectors.cosines(vector);
        double[] found = silent ? new double[labels] : margins.of(cosines);
        Nearest[] nearest = nearest(cosines);
        return IntStream.range(0, labels)
                .mapToObj(label -> new Likeness(found[label], nearest[label].bonus(margins.chance()), nearest[label]))
                .toArray(Likeness[]::new);
    }

    private Nearest[] nearest(float[] cosines) {
        Nearest[] nearest = new Nearest[labels];
        Arrays.fill(nearest, Nearest.NONE);
        for (int i = 0; i < cosines.length; i++) {
            Prototype prototype = all.get(i);
            if (prototype.quoted() && cosines[i] > nearest[prototype.label()].similarity()) {
                nearest[prototype.label()] = new Nearest(prototype.text(), cosines[i]);
            }
        }
        return nearest;
    }
}
