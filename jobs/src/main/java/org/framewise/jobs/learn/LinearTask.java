package org.framewise.jobs.learn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.FeatureBlocks;
import org.framewise.features.vector.TermExtractor;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.model.linear.LinearLearner;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.linear.Solver;

/** The linear learner bound to a task: which features it looks at, and which settings it may choose from. */
record LinearTask(List<FeatureBlock> blocks, LinearLearner learner) {

    private static final List<LinearSetting> OF_ARTICLES = List.of(
            new LinearSetting(0.3, true),
            new LinearSetting(1, true),
            new LinearSetting(3, true),
            new LinearSetting(10, true),
            new LinearSetting(10, false));

    /** Fewer, as passages are many: weak regularisation was never chosen for them. */
    private static final List<LinearSetting> OF_PASSAGES =
            List.of(new LinearSetting(0.3, true), new LinearSetting(1, true), new LinearSetting(3, false));

    static LinearTask of(LabelledTask task, Optional<Taxonomy> taxonomy, Solver solver) {
        List<FeatureBlock> blocks = FeatureBlocks.of(task.corpus().target(), Units.channels(task.corpus()));
        Set<String> wanted = blocks.stream().map(FeatureBlock::channel).collect(Collectors.toSet());
        LinearLearner learner = new LinearLearner(
                blocks,
                Units.terms(Units.of(task.corpus()), new Channels(wanted, taxonomy), new TermExtractor(blocks)),
                task.matrix(),
                task.scheme().single(),
                solver,
                task.corpus().target() == Target.ARTICLE ? OF_ARTICLES : OF_PASSAGES);
        return new LinearTask(blocks, learner);
    }
}
