package org.framewise.jobs.learn.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.split.Folds;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.learn.member.LearnerKind;

/**
 * What is done otherwise where there is little to learn from: no networks, and folds that leave something to learn. Figures
 * from so few units say little, which is to be told.
 *
 * @param gold for each unit its labels
 * @param labels what they are called
 * @param groups for each unit what is held out together
 */
public record FewUnits(List<BitSet> gold, List<String> labels, List<String> groups) {

    private static final int FEWEST_GROUPS = 10;
    private static final int MANY_EXAMPLES = 25;
    private static final int NEEDED = 5;
    private static final int NAMED = 5;

    public FewUnits {
        gold = List.copyOf(gold);
        labels = List.copyOf(labels);
        groups = List.copyOf(groups);
    }

    /** Of a task's units. */
    public static FewUnits of(LabelledTask task, List<String> groups) {
        return new FewUnits(task.gold(), task.scheme().labels(), groups);
    }

    /** Networks learn nothing from so little; where one was asked for by name, it stays. */
    public LearnerKind kind(LearnerKind asked) {
        return asked == LearnerKind.ENSEMBLE && tiny() ? LearnerKind.LINEAR : asked;
    }

    /** What people should know of the model and its figures. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (tiny()) {
            warnings.add("few units: " + groupCount() + " articles or events, at most " + mostExamples()
                    + " examples a label; take the figures as a first hint");
        }
        List<String> rare = IntStream.range(0, labels.size())
                .filter(label -> examples(label) < NEEDED)
                .mapToObj(labels::get)
                .toList();
        if (!rare.isEmpty()) {
            warnings.add("fewer than " + NEEDED + " examples, so hardly to be found: "
                    + String.join(", ", rare.subList(0, Math.min(NAMED, rare.size())))
                    + (rare.size() > NAMED ? " and " + (rare.size() - NAMED) + " more" : ""));
        }
        return warnings;
    }

    /**
     * For each unit its fold: by the published rule, or where there is too little for that, dealt out label by label, so
     * that each fold leaves some of every label to learn from. What is held out together stays so, unless a label stands in
     * one article alone.
     */
    public int[] folds() {
        if (!tiny()) {
            return groups.stream().mapToInt(Folds::outer).toArray();
        }
        List<String> atoms = severalEach()
                ? groups
                : IntStream.range(0, groups.size()).mapToObj(String::valueOf).toList();
        List<String> dealt = IntStream.range(0, atoms.size())
                .boxed()
                .sorted(Comparator.comparing(unit -> gold.get(unit).toString()))
                .map(atoms::get)
                .distinct()
                .toList();
        return atoms.stream()
                .mapToInt(atom -> dealt.indexOf(atom) % Folds.OUTER)
                .toArray();
    }

    private boolean tiny() {
        return groupCount() < FEWEST_GROUPS || mostExamples() < MANY_EXAMPLES;
    }

    /** Whether every label stands in two groups at least. */
    private boolean severalEach() {
        return IntStream.range(0, labels.size())
                .allMatch(label -> IntStream.range(0, groups.size())
                                .filter(unit -> gold.get(unit).get(label))
                                .mapToObj(groups::get)
                                .distinct()
                                .count()
                        > 1);
    }

    /** @throws BadInputException where every unit has the same labels, so that there is nothing to tell apart */
    public void requireDifference() {
        List<BitSet> kinds = gold.stream().distinct().toList();
        if (kinds.size() < 2) {
            throw new BadInputException(
                    "the labelled data",
                    "all " + gold.size() + " units have the same labels, so there is nothing to tell apart",
                    "add units with other labels, or with none; a taxonomy scores a label without any training");
        }
    }

    private long groupCount() {
        return groups.stream().distinct().count();
    }

    private long mostExamples() {
        return IntStream.range(0, labels.size()).mapToLong(this::examples).max().orElse(0);
    }

    private long examples(int label) {
        return gold.stream().filter(labels -> labels.get(label)).count();
    }
}
