package org.framewise.jobs.learn.member;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.model.Learner;
import org.framewise.jobs.model.card.EncoderCard;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.prototype.TaxonomyModel;

/**
 * What the taxonomy says without having learned: worth most beside a few examples, and no hindrance beside many.
 *
 * @param scores for each unit one score a label
 */
record TaxonomyMember(List<float[]> scores) implements Member {

    private static final String NAME = "taxonomy";

    static TaxonomyMember of(TaxonomyModel model, List<TextUnit> units) {
        return new TaxonomyMember(units.stream().map(model::score).toList());
    }

    /** It has one way to go about it. */
    private record Learned(List<float[]> scores) implements Learner<String> {

        @Override
        public List<String> settings() {
            return List.of("as it is");
        }

        @Override
        public float[][][] scores(int[] train, int[] test) {
            return new float[][][] {IntStream.of(test).mapToObj(scores::get).toArray(float[][]::new)};
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Learner<?> learner() {
        return new Learned(scores);
    }

    @Override
    public MemberCard fit(int setting, String name, Path folder) {
        StaticEncoder encoder = StaticEncoder.minilm();
        return new MemberCard(
                name,
                NAME,
                List.of(),
                new EncoderCard(encoder.id(), encoder.identity()),
                JsonNodeFactory.instance.objectNode());
    }
}
