package org.framewise.jobs.model.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.framewise.features.vector.FeatureBlock;

/**
 * What a member of an ensemble is.
 *
 * @param name unlike the other members'; its numbers are in the file of that name
 * @param learner what kind of model it is, such as {@code linear}
 * @param features what it looks at
 * @param encoder what it reads embeddings by
 * @param parameters what the learner chose, in its own words
 */
public record MemberCard(
        String name, String learner, List<FeatureBlock> features, EncoderCard encoder, JsonNode parameters) {

    private static final String ENDING = ".safetensors";

    public MemberCard {
        features = List.copyOf(features);
    }

    /** The file of its numbers. */
    public String file() {
        return name + ENDING;
    }
}
