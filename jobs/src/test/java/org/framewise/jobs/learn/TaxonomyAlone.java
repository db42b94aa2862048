package org.framewise.jobs.learn;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.embedding.HashedNgramEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Terms;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.prototype.PrototypeClassifier;

/** The scores that a taxonomy gives without any example; of articles, those of their strongest sentences. */
final class TaxonomyAlone implements Learner<String> {

    private static final BagReader SENTENCES =
            new BagReader(List.of(new FeatureBlock("text", Terms.SENTENCES, 1)), new HashedNgramEncoder());

    private final float[][] scores;

    TaxonomyAlone(LabelledTask task, Taxonomy taxonomy, String encoder) {
        PrototypeClassifier classifier = new PrototypeClassifier(taxonomy, TextEncoder.of(encoder));
        int[] places = task.scheme().labels().stream()
                .mapToInt(label -> classifier
                        .labels()
                        .indexOf(taxonomy.label(label).orElseThrow().id()))
                .toArray();
        scores = Units.of(task.corpus()).stream()
                .map(unit -> parts(unit, task.corpus().target())
                        .map(classifier::score)
                        .map(found -> picked(found, places))
                        .reduce(new float[places.length], TaxonomyAlone::highest))
                .toArray(float[][]::new);
    }

    private static Stream<TextUnit> parts(TextUnit unit, Target target) {
        return target == Target.ARTICLE
                ? SENTENCES.items(unit).stream()
                        .map(text -> new TextUnit(text, unit.context(), unit.position(), unit.event()))
                : Stream.of(unit);
    }

    private static float[] picked(float[] scores, int[] places) {
        float[] picked = new float[places.length];
        IntStream.range(0, places.length).forEach(i -> picked[i] = scores[places[i]]);
        return picked;
    }

    private static float[] highest(float[] one, float[] other) {
        float[] highest = new float[one.length];
        IntStream.range(0, one.length).forEach(i -> highest[i] = Math.max(one[i], other[i]));
        return highest;
    }

    @Override
    public List<String> settings() {
        return List.of("taxonomy");
    }

    @Override
    public float[][][] scores(int[] train, int[] test) {
        return new float[][][] {
            IntStream.of(test).mapToObj(unit -> scores[unit]).toArray(float[][]::new)
        };
    }
}
