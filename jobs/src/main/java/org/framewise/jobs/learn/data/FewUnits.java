package org.framewise.jobs.learn.data;

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
 * @param labels how many there are
 * @param groups for each unit what is held out together
 */
public record FewUnits(List<BitSet> gold, int labels, List<String> groups) {

    private static final int FEWEST_GROUPS = 10;
    private static final int FEWEST_EXAMPLES = 25;

    public FewUnits {
        gold = List.copyOf(gold);
        groups = List.copyOf(groups);
    }

    public static FewUnits of(LabelledTask task, List<String> groups) {
        return new FewUnits(task.gold(), task.scheme().size(), groups);
    }

    /** Whether there are fewer than ten groups, or a label has fewer than 25 units. */
    public boolean few() {
        return groupCount() < FEWEST_GROUPS || fewestExamples() < FEWEST_EXAMPLES;
    }

    /** Networks learn nothing from so little; where one was asked for by name, it stays. */
    public LearnerKind kind(LearnerKind asked) {
        return asked == LearnerKind.ENSEMBLE && tiny() ? LearnerKind.LINEAR : asked;
    }

    /** What people should know of the figures. */
    public String warning() {
        return "few units: " + groupCount() + " articles or events, labels with as few as " + fewestExamples()
                + " examples; take the figures as a first hint";
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
        return groupCount() < FEWEST_GROUPS || mostExamples() < FEWEST_EXAMPLES;
    }

    /** Whether every label stands in two groups at least. */
    private boolean severalEach() {
        return IntStream.range(0, labels)
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

    private int fewestExamples() {
        return IntStream.of(examples()).min().orElse(0);
    }

    private int mostExamples() {
        return IntStream.of(examples()).max().orElse(0);
    }

    private int[] examples() {
        return IntStream.range(0, labels)
                .map(label ->
                        (int) gold.stream().filter(gold -> gold.get(label)).count())
                .toArray();
    }
}
