package org.framewise.jobs.learn.member;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.jobs.model.card.EncoderCard;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.linear.LinearFiles;
import org.framewise.jobs.model.linear.LinearLearner;
import org.framewise.jobs.model.linear.LinearSetting;

/**
 * Logistic regressions.
 *
 * @param units how many there are to learn from
 * @param solver as model cards call it
 */
record LinearMember(
        String name, List<FeatureBlock> blocks, EncoderCard encoder, LinearLearner learner, int units, String solver)
        implements Member {

    @Override
    public MemberCard fit(int setting, String name, Path folder) throws IOException {
        LinearSetting chosen = learner.settings().get(setting);
        ObjectNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("solver", solver)
                .put("cost", chosen.cost())
                .put("balanced", chosen.balanced())
                .put("coupling", learner.coupling().id());
        MemberCard card = new MemberCard(name, "linear", blocks, encoder, parameters);
        LinearFiles.write(
                folder.resolve(card.file()),
                learner.fit(IntStream.range(0, units).toArray(), chosen));
        return card;
    }
}
