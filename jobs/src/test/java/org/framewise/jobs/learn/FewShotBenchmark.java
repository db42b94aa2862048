package org.framewise.jobs.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.datasets.taxonomy.Taxonomy;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.ensemble.Fusion;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.eval.rule.Decisions;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.model.Learner;

/**
 * What a few labelled examples are worth against a taxonomy alone. Half of the events (or, where none is known, of the articles)
 * are drawn from, so many examples a label and as many units without any label as with one; all units of the other half are
 * measured, tuned for the first metric on the examples alone. Arguments: format, articles, labels file or {@code -}, encoder of
 * the prototypes, number of seeds, one article in how many is read, kind of learner.
 */
final class FewShotBenchmark {

    private static final int[] EXAMPLES = {5, 10, 20, 40, 1000};

    private final LabelledTask task;
    private final List<Metric> metrics;
    private final Map<String, Learner<?>> learners = new LinkedHashMap<>();
    private final Learner<?> prototypes;
    private final Map<String, Map<String, List<Double>>> figures = new TreeMap<>();

    private FewShotBenchmark(LabelledTask task, Taxonomy taxonomy, String encoder, LearnerKind kind) {
        this.task = task;
        this.metrics = Metrics.of(task.scheme()).stream()
                .filter(metric -> metric.id().matches("(micro|macro)-f1"))
                .toList();
        Course course = Courses.of(kind);
        learners.put("train", course.ofLabels(task, Optional.of(taxonomy), task.groups(), line -> {}));
        learners.put("centroids", new Centroids(task, taxonomy));
        prototypes = new TaxonomyAlone(task, taxonomy, encoder);
        learners.put("taxonomy", prototypes);
    }

    public static void main(String[] arguments) {
        CorpusSource source = new CorpusSource(
                java.nio.file.Path.of(arguments[1]),
                Optional.of(arguments[2]).filter(file -> !file.equals("-")).map(java.nio.file.Path::of),
                Set.of(),
                "");
        LabelledInput input = new LabelledInput(CorpusFormat.of(arguments[0]), source, "");
        LabelledCorpus whole = input.corpus();
        int every = Integer.parseInt(arguments[5]);
        List<Example> some = whole.examples().stream()
                .filter(example -> Math.floorMod(example.group().hashCode(), every) == 0)
                .toList();
        LabelledCorpus corpus = new LabelledCorpus(
                whole.format(), whole.taxonomy(), whole.target(), whole.singleLabel(), whole.labels(), some, List.of());
        Taxonomy taxonomy = input.taxonomyOf(corpus).orElseThrow();
        new FewShotBenchmark(
                        LabelledTask.of(corpus, Optional.of(taxonomy)),
                        taxonomy,
                        arguments[3],
                        LearnerKind.of(arguments[6]))
                .run(Integer.parseInt(arguments[4]));
    }

    private void run(int seeds) {
        for (int seed = 1; seed <= seeds; seed++) {
            for (int examples : EXAMPLES) {
                measure(seed, examples);
            }
        }
        figures.forEach((name, values) -> System.out.println(name
                + values.entrySet().stream()
                        .map(entry -> "  " + entry.getKey() + ' ' + spread(entry.getValue()))
                        .reduce("", String::concat)));
    }

    private static String spread(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
        double variance =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / Math.max(1, values.size() - 1);
        return String.format(Locale.ROOT, "%.3f ± %.3f", mean, Math.sqrt(variance));
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
        java.util.Collections.shuffle(shuffled, random);
        Set<String> drawnFrom = Set.copyOf(shuffled.subList(0, shuffled.size() / 2));
        int[] test = IntStream.range(0, atoms.size())
                .filter(unit -> !drawnFrom.contains(atoms.get(unit)))
                .toArray();
        List<Integer> pool = new ArrayList<>(IntStream.range(0, atoms.size())
                .filter(unit -> drawnFrom.contains(atoms.get(unit)))
                .boxed()
                .toList());
        java.util.Collections.shuffle(pool, random);
        int[] train = draw(pool, examples);
        int[] folds = folds(train);
        String row = String.format(Locale.ROOT, "%4d ", examples);
        Map<String, float[][][]> inner = new LinkedHashMap<>();
        Map<String, float[][][]> outer = new LinkedHashMap<>();
        learners.forEach((name, learner) -> {
            inner.put(name, OutOfFold.of(learner, folds, line -> {}).scores());
            outer.put(name, learner.scores(train, test));
        });
        note(row + "units", Map.of("drawn", (double) train.length));
        for (Set<String> team : List.of(
                Set.of("train"),
                Set.of("centroids"),
                Set.of("taxonomy"),
                Set.of("train", "centroids"),
                Set.of("train", "taxonomy"),
                Set.of("train", "centroids", "taxonomy"))) {
            note(row + String.join("+", team.stream().sorted().toList()), fused(team, inner, outer, folds, test));
        }
        if (examples == EXAMPLES[0]) {
            List<BitSet> decided = Arrays.stream(outer.get("taxonomy")[0])
                    .map(scores -> {
                        BitSet accepted = new BitSet();
                        IntStream.range(0, scores.length)
                                .filter(l -> scores[l] >= 0.5)
                                .forEach(accepted::set);
                        return accepted;
                    })
                    .toList();
            note("   0 taxonomy alone", values(decided, test));
        }
    }

    private Map<String, Double> fused(
            Set<String> team, Map<String, float[][][]> inner, Map<String, float[][][]> outer, int[] folds, int[] test) {
        List<float[][]> own = new ArrayList<>();
        List<float[][]> held = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        int base = 0;
        for (Map.Entry<String, Learner<?>> learner : learners.entrySet()) {
            if (team.contains(learner.getKey())) {
                own.addAll(Arrays.asList(inner.get(learner.getKey())));
                held.addAll(Arrays.asList(outer.get(learner.getKey())));
                for (int member : learner.getValue().members()) {
                    members.add(base + member);
                }
            }
            base += 10;
        }
        OutOfFold scores = new OutOfFold(
                own.toArray(float[][][]::new), members.stream().mapToInt(m -> m).toArray(), folds);
        Fusion fusion = Fusion.best(scores, task.gold(), task.scheme(), metrics.get(0));
        float[][][] unseen = held.toArray(float[][][]::new);
        return values(
                IntStream.range(0, test.length)
                        .mapToObj(i -> fusion.selection().rule().decide(fusion.of(unseen, i)))
                        .toList(),
                test);
    }

    private Map<String, Double> values(List<BitSet> decided, int[] test) {
        List<BitSet> gold = IntStream.of(test).mapToObj(task.gold()::get).toList();
        Map<String, Double> values = new LinkedHashMap<>();
        metrics.forEach(metric -> values.put(metric.id(), Decisions.value(metric, gold, decided)));
        return values;
    }

    private void note(String row, Map<String, Double> values) {
        values.forEach((metric, value) -> figures.computeIfAbsent(row, key -> new TreeMap<>())
                .computeIfAbsent(metric, key -> new ArrayList<>())
                .add(value));
        System.out.println(row + ' ' + values);
    }

    /** A unit is taken for the label of it that has fewest so far. */
    private int[] draw(List<Integer> pool, int examples) {
        int[] counts = new int[task.scheme().size()];
        List<Integer> drawn = new ArrayList<>();
        for (int unit : pool) {
            BitSet labels = task.gold().get(unit);
            if (labels.stream().anyMatch(label -> counts[label] < examples)) {
                labels.stream().forEach(label -> counts[label]++);
                drawn.add(unit);
            }
        }
        pool.stream()
                .filter(unit -> task.gold().get(unit).isEmpty())
                .limit(drawn.size())
                .toList()
                .forEach(drawn::add);
        return drawn.stream().mapToInt(unit -> unit).sorted().toArray();
    }

    private int[] folds(int[] train) {
        FewUnits few = new FewUnits(
                IntStream.of(train).mapToObj(task.gold()::get).toList(),
                task.scheme().size(),
                IntStream.of(train).mapToObj(task.groups()::get).toList());
        int[] own = few.folds();
        int[] folds = IntStream.range(0, task.gold().size()).map(unit -> -1).toArray();
        IntStream.range(0, train.length).forEach(i -> folds[train[i]] = own[i]);
        return folds;
    }
}
