package org.framewise.jobs.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;

/**
 * Units that count as one, such as the sentences of a paragraph: a pool carries the labels of its units, each as probable
 * as in the likeliest of them.
 *
 * @param pools for each unit its pool, counted from 0 in the units' order
 * @param size how many pools there are
 */
public record Pooling(int[] pools, int size) {

    /** Pools the units of an article that share their official id. */
    public static Pooling bySharedId(LabelledCorpus corpus) {
        Map<List<String>, Integer> known = new HashMap<>();
        int[] pools = corpus.examples().stream()
                .map(example -> List.of(example.group(), example.unit()))
                .mapToInt(id -> known.computeIfAbsent(id, any -> known.size()))
                .toArray();
        return new Pooling(pools, known.size());
    }

    /** Whether no unit shares its pool. */
    public boolean isIdle() {
        return size == pools.length;
    }

    /** The pools of some units, ascending. */
    public int[] of(int[] units) {
        return IntStream.of(units).map(unit -> pools[unit]).distinct().sorted().toArray();
    }

    /**
     * The scores of some units' pools, in the order of {@link #of(int[])}.
     *
     * @param scores for each of the units one a label
     */
    public List<float[]> of(int[] units, List<float[]> scores) {
        Map<Integer, float[]> most = new TreeMap<>();
        for (int i = 0; i < units.length; i++) {
            most.merge(pools[units[i]], scores.get(i), Pooling::most);
        }
        return List.copyOf(most.values());
    }

    private static float[] most(float[] one, float[] other) {
        float[] most = one.clone();
        for (int label = 0; label < most.length; label++) {
            most[label] = Math.max(one[label], other[label]);
        }
        return most;
    }

    /** The scores of a single setting; a pool takes part where its units do. */
    public OutOfFold of(OutOfFold scores) {
        float[][] pooled = new float[size][0];
        int[] folds = new int[size];
        Arrays.fill(folds, -1);
        for (int unit : OutOfFold.units(scores.folds(), fold -> fold >= 0)) {
            int pool = pools[unit];
            float[] own = scores.scores()[0][unit];
            pooled[pool] = folds[pool] < 0 ? own : most(pooled[pool], own);
            folds[pool] = scores.folds()[unit];
        }
        return OutOfFold.ofOne(Arrays.asList(pooled), folds);
    }

    /** The pools as units: texts joined, what surrounds the first, the labels of all. */
    public LabelledTask of(LabelledTask task) {
        List<List<Example>> members = new ArrayList<>();
        IntStream.range(0, size).forEach(pool -> members.add(new ArrayList<>()));
        IntStream.range(0, pools.length).forEach(unit -> members.get(pools[unit])
                .add(task.corpus().examples().get(unit)));
        LabelledCorpus whole = task.corpus();
        return LabelledTask.of(whole.with(members.stream().map(Pooling::joined).toList()), task.scheme());
    }

    private static Example joined(List<Example> members) {
        Example first = members.get(0);
        return new Example(
                first.group(),
                first.unit(),
                members.stream().map(Example::text).collect(Collectors.joining(" ")),
                first.context(),
                first.position(),
                members.stream()
                        .flatMap(member -> member.labels().stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                first.split(),
                first.event(),
                first.origin());
    }
}
