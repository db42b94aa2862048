package org.framewise.jobs.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.eval.ensemble.Fusion;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.eval.rule.Decisions;
import org.framewise.jobs.learn.data.FewUnits;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.learn.member.Members;
import org.framewise.jobs.model.decision.DecisionRule;

/**
 * What a few labelled examples are worth against a taxonomy alone. Half of the events (of the articles, where none is known)
 * are drawn from: so many examples a label, and as many units without any label as with one. All units of the other half are
 * measured, after tuning for the first metric on the examples alone. Arguments: format, articles, file of labels or {@code -},
 * number of seeds, one article in how many is read.
 */
final class FewShotBenchmark {

    private static final int[] EXAMPLES = {5, 10, 20, 40, 1000};
    private static final String TAXONOMY = "taxonomy as it is";

    private final LabelledTask task;
    private final List<Metric> metrics;
    private final Members members;
    private final Centroids centroids;
    private final List<String> settings;
    private final Map<String, Map<String, List<Double>>> figures = new LinkedHashMap<>();

    /** Scores of everything that learns, settings × units × labels. */
    private record Scores(OutOfFold known, float[][][] unseen) {}

    private FewShotBenchmark(LabelledTask task, Taxonomy taxonomy) {
        this.task = task;
        metrics = Metrics.of(task.scheme()).stream()
                .filter(metric -> metric.id().matches("(micro|macro)-f1"))
                .toList();
        members = Courses.of(LearnerKind.LINEAR).ofLabels(task, Optional.of(taxonomy), task.groups(), line -> {});
        centroids = new Centroids(task);
        settings = Stream.concat(members.settings().stream(), centroids.settings().stream())
                .toList();
    }

    public static void main(String[] arguments) {
        Optional<Path> labels =
                Optional.of(arguments[2]).filter(file -> !file.equals("-")).map(Path::of);
        CorpusSource source = new CorpusSource(Path.of(arguments[1]), labels, Set.of(), "");
        LabelledInput input = new LabelledInput(CorpusFormat.of(arguments[0]), source, "");
        LabelledCorpus all = input.corpus();
        List<Example> some = all.examples().stream()
                .filter(example -> Math.floorMod(example.group().hashCode(), Integer.parseInt(arguments[4])) == 0)
                .toList();
        LabelledCorpus corpus = new LabelledCorpus(
                all.format(), all.taxonomy(), all.target(), all.singleLabel(), all.labels(), some, List.of());
        Taxonomy taxonomy = input.taxonomyOf(corpus).orElseThrow();
        new FewShotBenchmark(LabelledTask.of(corpus, Optional.of(taxonomy)), taxonomy)
                .run(Integer.parseInt(arguments[3]));
    }

    private void run(int seeds) {
        for (int examples : EXAMPLES) {
            for (int seed = 1; seed <= seeds; seed++) {
                measure(seed, examples);
            }
        }
        figures.forEach((row, values) -> {
            System.out.printf(Locale.ROOT, "%-40s", row);
            values.forEach((metric, all) -> System.out.print("  " + metric + ' ' + spread(all)));
            System.out.println();
        });
    }

    private void measure(int seed, int examples) {
        List<String> atoms = task.corpus().examples().stream()
                .map(example -> example.event().actors().isEmpty()
                        ? example.group()
                        : example.event().id())
                .toList();
        Random random = new Random(seed);
        List<String> shuffled =
                new ArrayList<>(atoms.stream().distinct().sorted().toList());
        Collections.shuffle(shuffled, random);
        Set<String> half = Set.copyOf(shuffled.subList(0, shuffled.size() / 2));
        int[] test = units(atoms, atom -> !half.contains(atom));
        List<Integer> pool = new ArrayList<>(
                IntStream.of(units(atoms, half::contains)).boxed().toList());
        Collections.shuffle(pool, random);
        int[] train = drawn(pool, examples);
        Scores scores = scores(train, test);
        note("no examples: taxonomy", byTaxonomy(scores), test);
        List<String> learned = members.settings();
        Map<String, Predicate<String>> teams = new LinkedHashMap<>();
        teams.put("taxonomy, its threshold tuned", TAXONOMY::equals);
        teams.put("nearest centroid", name -> !learned.contains(name));
        teams.put("train without the taxonomy", name -> learned.contains(name) && !name.equals(TAXONOMY));
        teams.put("train", learned::contains);
        teams.forEach((name, team) -> note(examples + " a label: " + name, fused(scores, team, test), test));
    }

    private static int[] units(List<String> atoms, Predicate<String> wanted) {
        return IntStream.range(0, atoms.size())
                .filter(unit -> wanted.test(atoms.get(unit)))
                .toArray();
    }

    /** A unit is taken where some label of it has too few so far. */
    private int[] drawn(List<Integer> pool, int examples) {
        int[] counts = new int[task.scheme().size()];
        List<Integer> drawn = new ArrayList<>();
        for (int unit : pool) {
            BitSet labels = task.gold().get(unit);
            if (labels.stream().anyMatch(label -> counts[label] < examples)) {
                labels.stream().forEach(label -> counts[label]++);
                drawn.add(unit);
            }
        }
        Stream<Integer> without =
                pool.stream().filter(unit -> task.gold().get(unit).isEmpty()).limit(drawn.size());
        return Stream.concat(drawn.stream(), without)
                .mapToInt(unit -> unit)
                .sorted()
                .toArray();
    }

    private Scores scores(int[] train, int[] test) {
        FewUnits few = new FewUnits(
                IntStream.of(train).mapToObj(task.gold()::get).toList(),
                task.scheme().labels(),
                IntStream.of(train).mapToObj(task.groups()::get).toList());
        int[] own = few.folds();
        int[] folds = IntStream.range(0, task.gold().size()).map(unit -> -1).toArray();
        IntStream.range(0, train.length).forEach(i -> folds[train[i]] = own[i]);
        OutOfFold one = OutOfFold.of(members, folds, line -> {});
        OutOfFold other = OutOfFold.of(centroids, folds, line -> {});
        int[] member = IntStream.concat(IntStream.of(one.members()), IntStream.of(settings.size()))
                .toArray();
        return new Scores(
                new OutOfFold(joined(one.scores(), other.scores()), member, folds),
                joined(members.scores(train, test), centroids.scores(train, test)));
    }

    private static float[][][] joined(float[][][] one, float[][][] other) {
        return Stream.of(one, other).flatMap(Stream::of).toArray(float[][][]::new);
    }

    private List<BitSet> byTaxonomy(Scores scores) {
        return Stream.of(scores.unseen[settings.indexOf(TAXONOMY)])
                .map(row -> IntStream.range(0, row.length)
                        .filter(label -> row[label] >= 0.5)
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
    }

    private List<BitSet> fused(Scores scores, Predicate<String> team, int[] test) {
        int[] own = IntStream.range(0, settings.size())
                .filter(setting -> team.test(settings.get(setting)))
                .toArray();
        OutOfFold known = new OutOfFold(
                IntStream.of(own).mapToObj(i -> scores.known.scores()[i]).toArray(float[][][]::new),
                IntStream.of(own).map(i -> scores.known.members()[i]).toArray(),
                scores.known.folds());
        Fusion fusion = Fusion.of(known, task.gold(), task.scheme());
        DecisionRule rule = Selection.best(fusion.honest(), task.gold(), task.scheme(), metrics.get(0))
                .rule();
        float[][][] unseen = IntStream.of(own).mapToObj(i -> scores.unseen[i]).toArray(float[][][]::new);
        return IntStream.range(0, test.length)
                .mapToObj(i -> rule.decide(fusion.of(unseen, i)))
                .toList();
    }

    private void note(String row, List<BitSet> decided, int[] test) {
        List<BitSet> gold = IntStream.of(test).mapToObj(task.gold()::get).toList();
        metrics.forEach(metric -> figures.computeIfAbsent(row, key -> new LinkedHashMap<>())
                .computeIfAbsent(metric.id(), key -> new ArrayList<>())
                .add(Decisions.value(metric, gold, decided)));
    }

    private static String spread(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return String.format(Locale.ROOT, "%.3f ± %.3f", mean, Math.sqrt(squares / Math.max(1, values.size() - 1)));
    }
}
