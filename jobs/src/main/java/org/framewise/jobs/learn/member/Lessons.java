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
import org.framewise.features.embedding.StaticEncoder;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.BagReader;
import org.framewise.features.vector.EmbeddingBlocks;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.FeatureBlocks;
import org.framewise.features.vector.TermValues;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.model.EncoderCard;
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
import org.framewise.jobs.model.prototype.TaxonomyModel;

/**
 * A task made ready for the members that learn it.
 *
 * @param units what is read, in the task's order
 * @param channels the context channels that may be looked at
 * @param groups for each unit what is never split
 * @param encoder makes embeddings
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
        TextEncoder encoder,
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

    /**
     * The members that learn labels.
     *
     * @param kept leaves out the blocks that are kept from the learners
     */
    public Members ofLabels(LearnerKind kind, UnaryOperator<List<FeatureBlock>> kept) {
        Target target = task.corpus().target();
        List<FeatureBlock> words =
                kind == LearnerKind.NEURAL ? List.of() : kept.apply(FeatureBlocks.of(target, channels));
        List<FeatureBlock> meaning = kind == LearnerKind.NEURAL
                ? List.of()
                : kept.apply(EmbeddingBlocks.of(target, channels, encoder.layered()));
        List<FeatureBlock> network = kind == LearnerKind.LINEAR
                ? List.of()
                : kept.apply(EmbeddingBlocks.ofNetwork(target, channels, encoder.layered()));
        Readings readings = Readings.of(
                full(Stream.of(words, meaning, network).flatMap(List::stream)), words, meaning, network, encoder);
        List<Member> members = new ArrayList<>();
        if (!words.isEmpty()) {
            members.add(linear("words", words, readings.words(), wordSettings()));
        }
        if (!meaning.isEmpty()) {
            members.add(linear("meaning", meaning, readings.meaning(), meaningSettings()));
        }
        if (!network.isEmpty()) {
            members.add(neural(network, readings.bags()));
        }
        if (!words.isEmpty()) {
            taxonomyMember().ifPresent(members::add);
        }
        if (members.isEmpty()) {
            throw new BadInputException(
                    "--learner " + kind.id(), "nothing is left to learn from", "ask for 'ensemble', or keep more");
        }
        return new Members(members);
    }

    /** What learns stances and speakers. */
    public Members ofClaims(UnaryOperator<List<FeatureBlock>> kept) {
        List<FeatureBlock> blocks = kept.apply(FeatureBlocks.ofClaims());
        Readings readings = Readings.of(full(blocks.stream()), blocks, List.of(), List.of(), encoder);
        return new Members(List.of(linear("words", blocks, readings.words(), OF_CLAIMS)));
    }

    private Member linear(
            String name, List<FeatureBlock> blocks, List<List<TermValues>> terms, List<LinearSetting> settings) {
        LinearLearner learner = new LinearLearner(blocks, terms, task.matrix(), coupling(), solver, settings);
        return new LinearMember(name, blocks, EncoderCard.of(blocks, encoder), learner, units.size(), solver.name());
    }

    /** Where the taxonomy knows the labels. */
    private Optional<Member> taxonomyMember() {
        return taxonomy.map(known -> new TaxonomyModel(
                        known, task.scheme().labels(), task.corpus().target(), StaticEncoder.minilm()))
                .filter(TaxonomyModel::knowsAny)
                .map(model -> TaxonomyMember.of(model, units));
    }

    private Member neural(List<FeatureBlock> blocks, List<float[][]> bags) {
        Lesson lesson = new Lesson(
                new Head("labels", task.scheme().size(), task.scheme().single()), task.matrix(), 1);
        NeuralUnits inputs = new NeuralUnits(bags, groups, List.of(lesson), new BagReader(blocks, encoder).emphasis());
        NeuralSetting setting = isOfArticles() ? NeuralSetting.OF_ARTICLES : NeuralSetting.OF_SENTENCES;
        return new NeuralMember(
                "network",
                blocks,
                EncoderCard.of(blocks, encoder),
                new NeuralLearner(inputs, List.of(setting), seed, progress),
                units.size());
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
