package org.framewise.jobs.learn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.FeatureBlocks;
import org.framewise.features.vector.TermExtractor;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.model.linear.Coupling;
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

    /** One alone, as a sentence embedding makes each fit dear and the choice made no odds. */
    private static final LinearSetting OF_EMBEDDED = new LinearSetting(3, true);

    /** Where labels compete with having none, each must be as likely as it is. */
    private static final LinearSetting OF_RIVALS = new LinearSetting(10, false);

    /** Labels compete where fewer than this share of the labelled units have two or more. */
    private static final double SELDOM = 0.1;

    /** From the units of a corpus to its labels. */
    static LinearTask of(LabelledTask task, Optional<Taxonomy> taxonomy, Ablation ablation, Solver solver) {
        Set<String> channels = ablation.kept(Units.channels(task.corpus()));
        List<FeatureBlock> blocks = FeatureBlocks.of(task.corpus().target(), channels);
        return of(task, ablation.of(Units.of(task.corpus())), blocks, taxonomy, solver);
    }

    /** From claims to their stance, or to the kind of their speakers. */
    static LinearTask ofClaims(LabelledTask task, List<TextUnit> claims, Ablation ablation, Solver solver) {
        List<FeatureBlock> blocks = ablation.keptBlocks(FeatureBlocks.ofClaims());
        return of(task, ablation.of(claims), blocks, Optional.empty(), solver);
    }

    private static LinearTask of(
            LabelledTask task,
            List<TextUnit> units,
            List<FeatureBlock> blocks,
            Optional<Taxonomy> taxonomy,
            Solver solver) {
        Set<String> wanted = blocks.stream().map(FeatureBlock::channel).collect(Collectors.toSet());
        Coupling coupling = coupling(task);
        LinearLearner learner = new LinearLearner(
                blocks,
                Units.terms(units, new Channels(wanted, taxonomy), new TermExtractor(blocks)),
                task.matrix(),
                coupling,
                solver,
                settings(task.corpus().target(), wanted, coupling));
        return new LinearTask(blocks, learner);
    }

    private static List<LinearSetting> settings(Target target, Set<String> channels, Coupling coupling) {
        if (target == Target.ARTICLE) {
            return OF_ARTICLES;
        }
        if (!channels.contains(Channels.PHRASES)) {
            return OF_PASSAGES;
        }
        return List.of(coupling == Coupling.NONE_OR_ONE ? OF_RIVALS : OF_EMBEDDED);
    }

    private static Coupling coupling(LabelledTask task) {
        if (task.scheme().single()) {
            return Coupling.ONE;
        }
        boolean rivals = task.scheme().size() > 1 && task.shareWithSeveral() < SELDOM;
        return rivals ? Coupling.NONE_OR_ONE : Coupling.INDEPENDENT;
    }
}
