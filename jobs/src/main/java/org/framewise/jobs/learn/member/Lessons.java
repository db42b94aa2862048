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
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.EmbeddingBlocks;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.FeatureBlocks;
import org.framewise.features.vector.TermValues;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.card.EncoderCard;
import org.framewise.jobs.model.channel.Channels;
import org.framewise.jobs.model.linear.LinearLearner;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.linear.Solver;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.training.Lesson;
import org.framewise.jobs.model.neural.training.NeuralLearner;
import org.framewise.jobs.model.neural.training.NeuralSetting;
import org.framewise.jobs.model.neural.training.NeuralUnits;
import org.framewise.jobs.model.prototype.CueReader;
import org.framewise.jobs.model.prototype.TaxonomyModel;

/**
 * A task made ready for the members that learn it.
 *
 * @param units what is read, in the task's order
 * @param channels the context channels that may be looked at
 * @param groups for each unit what is never split
 * @param cues of the taxonomy that knows the labels, where there is one
 * @param encoder makes embeddings
 * @param seed of networks
 * @param progress told of the networks' epochs
 */
public record Lessons(
        LabelledTask task,
        List<TextUnit> units,
        Set<String> channels,
        List<String> groups,
        Optional<CueReader> cues,
        Solver solver,
        TextEncoder encoder,
        long seed,
        Consumer<String> progress) {

    /** A member to be: what it is called, what it reads, and how it is set. */
    private record Plan<S>(String name, List<FeatureBlock> blocks, List<S> settings) {}

    /**
     * The members that learn labels. What regressions make of a passage's embeddings adds nothing to what networks do: an
     * ensemble goes without.
     *
     * @param kept leaves out the blocks that are kept from the learners
     */
    public Members ofLabels(LearnerKind kind, UnaryOperator<List<FeatureBlock>> kept) {
        Target target = task.corpus().target();
        boolean layered = encoder.layered();
        MemberSettings settings = MemberSettings.of(task);
        List<Plan<LinearSetting>> linear = List.of(
                new Plan<>("words", FeatureBlocks.of(target, channels), settings.ofWords()),
                new Plan<>("meaning", EmbeddingBlocks.of(target, channels, layered), settings.ofMeaning()));
        List<Plan<NeuralSetting>> neural = List.of(
                new Plan<>("network", EmbeddingBlocks.ofNetwork(target, channels, layered), settings.ofNetworks()),
                new Plan<>("tokens", tokens(EmbeddingBlocks.ofTokens(target, channels)), settings.ofTokens()));
        boolean repeated = kind == LearnerKind.ENSEMBLE && !settings.ofArticles();
        List<Member> members = members(kind, left(repeated ? linear.subList(0, 1) : linear, kept), left(neural, kept));
        if (kind != LearnerKind.NEURAL) {
            taxonomyMember().ifPresent(members::add);
        }
        return new Members(members);
    }

    /** The members that learn stances and speakers. */
    public Members ofClaims(LearnerKind kind, UnaryOperator<List<FeatureBlock>> kept) {
        MemberSettings settings = MemberSettings.of(task);
        List<Plan<LinearSetting>> linear = List.of(new Plan<>("words", FeatureBlocks.ofClaims(), settings.ofClaims()));
        List<Plan<NeuralSetting>> neural = List.of(
                new Plan<>("network", EmbeddingBlocks.ofClaims(encoder.layered()), settings.ofNetworks()),
                new Plan<>("tokens", tokens(EmbeddingBlocks.tokensOfClaims()), settings.ofTokens()));
        return new Members(members(kind, left(linear, kept), left(neural, kept)));
    }

    private List<FeatureBlock> tokens(List<FeatureBlock> blocks) {
        return encoder.tokenDimension() > 0 ? blocks : List.of();
    }

    /** Those that something is left to read for. */
    private static <S> List<Plan<S>> left(List<Plan<S>> plans, UnaryOperator<List<FeatureBlock>> kept) {
        return plans.stream()
                .map(plan -> new Plan<>(plan.name, kept.apply(plan.blocks), plan.settings))
                .filter(plan -> !plan.blocks.isEmpty())
                .toList();
    }

    private List<Member> members(
            LearnerKind kind, List<Plan<LinearSetting>> regressions, List<Plan<NeuralSetting>> networks) {
        List<Plan<LinearSetting>> linear = kind == LearnerKind.NEURAL ? List.of() : regressions;
        List<Plan<NeuralSetting>> neural = kind == LearnerKind.LINEAR ? List.of() : networks;
        if (linear.isEmpty() && neural.isEmpty()) {
            throw new BadInputException(
                    "--learner " + kind.id(), "nothing is left to learn from", "ask for 'ensemble', or keep more");
        }
        List<List<FeatureBlock>> terms = linear.stream().map(Plan::blocks).toList();
        List<List<FeatureBlock>> bags = neural.stream().map(Plan::blocks).toList();
        Readings readings = Readings.of(full(Stream.concat(terms.stream(), bags.stream())), terms, bags, encoder);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < linear.size(); i++) {
            members.add(linear(linear.get(i), readings.terms().get(i)));
        }
        for (int i = 0; i < neural.size(); i++) {
            members.add(neural(neural.get(i), readings.bags().get(i)));
        }
        return members;
    }

    private Member linear(Plan<LinearSetting> plan, List<List<TermValues>> terms) {
        LinearLearner learner = new LinearLearner(
                plan.blocks, terms, task.matrix(), MemberSettings.of(task).coupling(), solver, plan.settings);
        EncoderCard card = EncoderCard.of(plan.blocks, encoder);
        return new LinearMember(plan.name, plan.blocks, card, learner, units.size(), solver.name());
    }

    private Member neural(Plan<NeuralSetting> plan, List<float[][]> bags) {
        Head head = new Head("labels", task.scheme().size(), task.scheme().single());
        float[] emphasis = new BagReader(plan.blocks, encoder).emphasis();
        NeuralUnits inputs = new NeuralUnits(bags, groups, List.of(new Lesson(head, task.matrix(), 1)), emphasis);
        NeuralLearner learner = new NeuralLearner(inputs, plan.settings, seed, progress);
        return new NeuralMember(plan.name, plan.blocks, EncoderCard.of(plan.blocks, encoder), learner, units.size());
    }

    /** Where the taxonomy knows the labels. */
    private Optional<Member> taxonomyMember() {
        return cues.map(known -> new TaxonomyModel(
                        known, task.scheme().labels(), task.corpus().target(), StaticEncoder.minilm()))
                .filter(TaxonomyModel::knowsAny)
                .map(model -> TaxonomyMember.of(model, units));
    }

    /** The units with the channels that some block looks at. */
    private List<TextUnit> full(Stream<List<FeatureBlock>> blocks) {
        Set<String> wanted =
                blocks.flatMap(List::stream).map(FeatureBlock::channel).collect(Collectors.toSet());
        Channels made = new Channels(wanted, cues);
        return units.stream().map(made::of).toList();
    }
}
