package org.framewise.jobs.learn.member;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.jobs.model.card.EncoderCard;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.neural.NeuralFiles;
import org.framewise.jobs.model.neural.NeuralWeights;
import org.framewise.jobs.model.neural.training.NeuralLearner;

/**
 * Networks.
 *
 * @param units how many there are to learn from
 */
record NeuralMember(String name, List<FeatureBlock> blocks, EncoderCard encoder, NeuralLearner learner, int units)
        implements Member {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public MemberCard fit(int setting, String name, Path folder) throws IOException {
        NeuralWeights weights = learner.fit(
                IntStream.range(0, units).toArray(), learner.settings().get(setting));
        MemberCard card = new MemberCard(name, "neural", blocks, encoder, JSON.valueToTree(weights.shape()));
        NeuralFiles.write(folder.resolve(card.file()), weights);
        return card;
    }
}
