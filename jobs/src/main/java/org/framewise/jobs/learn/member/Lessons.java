package org.framewise.jobs.learn.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.EmbeddingBlocks;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.FeatureBlocks;
import org.framewise.features.vector.TermValues;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.model.linear.Coupling;
import org.framewise.jobs.model.linear.LinearLearner;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.linear.Solver;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.training.Lesson;
import org.framewise.jobs.model.neural.training.NeuralLearner;
import org.framewise.jobs.model.neural.training.NeuralSetting;
import org.framewise.jobs.model.neural.training.NeuralUnits;

/**
 * A task made ready for the members that learn it.
 *
 * @param units what is read, in the task's order
 * @param channels the context channels that may be looked at
 * @param groups for each unit what is never split
 * @param seed of networks
 * @param progress told of the networks' epochs
 */
public record Lessons(
        LabelledTask task,
        List<TextUnit> units,
        Set<String> channels,
        List<String> groups,
        Optional<Taxonomy> taxonomy,
        Solver solver,
        long seed,
        Consumer<String> progress) {

    /** Labels compete where fewer than this share of the labelled units have two or more. */
    private static final double SELDOM = 0.1;

    private static final List<LinearSetting> WORDS_OF_ARTICLES = List.of(
            new LinearSetting(0.3, true),
            new LinearSetting(1, true),
            new LinearSetting(3, true),
            new LinearSetting(10, true),
            new LinearSetting(10, false));

    /** Fewer, as passages are many: weak regularisation was never chosen for them. */
    private static final List<LinearSetting> WORDS_OF_PASSAGES =
            List.of(new LinearSetting(0.3, true), new LinearSetting(1, true), new LinearSetting(3, false));

    private static final List<LinearSetting> MEANING_OF_ARTICLES =
            List.of(new LinearSetting(0.3, true), new LinearSetting(1, true));

    private static final List<LinearSetting> MEANING_OF_PASSAGES = List.of(new LinearSetting(1, true));

    /** Where labels compete with having none, each must be as likely as it is. */
    private static final List<LinearSetting> OF_RIVALS = List.of(new LinearSetting(10, false));

    /** One alone, as a sentence embedding beside words makes each fit dear and the choice made no odds. */
    private static final List<LinearSetting> OF_CLAIMS = List.of(new LinearSetting(3, true));

    /** A member to be: what it is called, what it reads, and how it is set. */
    private record Plan<S>(String name, List<FeatureBlock> blocks, List<S> settings) {}

    /**
     * The members that learn labels.
     *
     * @param kept leaves out the blocks that are kept from the learners
     */
    public Members ofLabels(LearnerKind kind, UnaryOperator<List<FeatureBlock>> kept) {
        Target target = task.corpus().target();
        List<Plan<LinearSetting>> linear = List.of(
                new Plan<>("words", FeatureBlocks.of(target, channels), wordSettings()),
                new Plan<>("meaning", EmbeddingBlocks.of(target, channels), meaningSettings()));
        List<Plan<NeuralSetting>> neural = List.of(
                new Plan<>("network", EmbeddingBlocks.ofNetwork(target, channels), networkSettings()),
                new Plan<>("tokens", EmbeddingBlocks.ofTokens(target, channels), List.of(NeuralSetting.OF_TOKENS)));
        return members(kind, left(linear, kept), left(neural, kept));
    }

    /** The members that learn stances and speakers. */
    public Members ofClaims(LearnerKind kind, UnaryOperator<List<FeatureBlock>> kept) {
        List<Plan<LinearSetting>> linear = List.of(new Plan<>("words", FeatureBlocks.ofClaims(), OF_CLAIMS));
        List<Plan<NeuralSetting>> neural = List.of(
                new Plan<>("network", EmbeddingBlocks.ofClaims(), networkSettings()),
                new Plan<>("tokens", EmbeddingBlocks.tokensOfClaims(), List.of(NeuralSetting.OF_TOKENS)));
        return members(kind, left(linear, kept), left(neural, kept));
    }

    /** Those that something is left to read for. */
    private static <S> List<Plan<S>> left(List<Plan<S>> plans, UnaryOperator<List<FeatureBlock>> kept) {
        return plans.stream()
                .map(plan -> new Plan<>(plan.name, kept.apply(plan.blocks), plan.settings))
                .filter(plan -> !plan.blocks.isEmpty())
                .toList();
    }

    private Members members(
            LearnerKind kind, List<Plan<LinearSetting>> regressions, List<Plan<NeuralSetting>> networks) {
        List<Plan<LinearSetting>> linear = kind == LearnerKind.NEURAL ? List.of() : regressions;
        List<Plan<NeuralSetting>> neural = kind == LearnerKind.LINEAR ? List.of() : networks;
        if (linear.isEmpty() && neural.isEmpty()) {
            throw new BadInputException(
                    "--learner " + kind.id(), "nothing is left to learn from", "ask for 'ensemble', or keep more");
        }
        List<List<FeatureBlock>> words = linear.stream().map(Plan::blocks).toList();
        List<List<FeatureBlock>> bags = neural.stream().map(Plan::blocks).toList();
        Readings readings =
                Readings.of(full(Stream.concat(words.stream(), bags.stream()).flatMap(List::stream)), words, bags);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < linear.size(); i++) {
            members.add(linear(linear.get(i), readings.terms().get(i)));
        }
        for (int i = 0; i < neural.size(); i++) {
            members.add(neural(neural.get(i), readings.bags().get(i)));
        }
        return new Members(members);
    }

    private Member linear(Plan<LinearSetting> plan, List<List<TermValues>> terms) {
        LinearLearner learner = new LinearLearner(plan.blocks, terms, task.matrix(), coupling(), solver, plan.settings);
        return new LinearMember(plan.name, plan.blocks, learner, units.size(), solver.name());
    }

    private Member neural(Plan<NeuralSetting> plan, List<float[][]> bags) {
        Lesson lesson = new Lesson(
                new Head("labels", task.scheme().size(), task.scheme().single()), task.matrix(), 1);
        NeuralUnits inputs = new NeuralUnits(bags, groups, List.of(lesson), new BagReader(plan.blocks).emphasis());
        NeuralLearner learner = new NeuralLearner(inputs, plan.settings, seed, progress);
        return new NeuralMember(plan.name, plan.blocks, learner, units.size());
    }

    private List<NeuralSetting> networkSettings() {
        return List.of(isOfArticles() ? NeuralSetting.OF_ARTICLES : NeuralSetting.OF_SENTENCES);
    }

    private List<LinearSetting> wordSettings() {
        if (coupling() == Coupling.NONE_OR_ONE) {
            return OF_RIVALS;
        }
        return isOfArticles() ? WORDS_OF_ARTICLES : WORDS_OF_PASSAGES;
    }

    private List<LinearSetting> meaningSettings() {
        if (coupling() == Coupling.NONE_OR_ONE) {
            return OF_RIVALS;
        }
        return isOfArticles() ? MEANING_OF_ARTICLES : MEANING_OF_PASSAGES;
    }

    private boolean isOfArticles() {
        return task.corpus().target() == Target.ARTICLE;
    }

    /** The units with the channels that some block looks at. */
    private List<TextUnit> full(Stream<FeatureBlock> blocks) {
        Set<String> wanted = blocks.map(FeatureBlock::channel).collect(Collectors.toSet());
        Channels made = new Channels(wanted, taxonomy);
        return units.stream().map(made::of).toList();
    }

    private Coupling coupling() {
        if (task.scheme().single()) {
            return Coupling.ONE;
        }
        boolean rivals = task.scheme().size() > 1 && task.shareWithSeveral() < SELDOM;
        return rivals ? Coupling.NONE_OR_ONE : Coupling.INDEPENDENT;
    }
}
