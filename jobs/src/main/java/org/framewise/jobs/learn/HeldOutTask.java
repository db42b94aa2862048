package org.framewise.jobs.learn;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Pooling;
import org.framewise.jobs.eval.ensemble.FusedScores;
import org.framewise.jobs.eval.ensemble.Fusion;
import org.framewise.jobs.eval.ensemble.NestedCrossValidation;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.learn.member.Members;

/**
 * A task whose units were scored by models that did not see them.
 *
 * @param name what figures call it
 * @param groups for each unit what was held out together
 * @param parts the units that are measured, one part by itself after the other
 * @param scores for each part those that are blended and calibrated by what is best for it
 */
record HeldOutTask(
        String name, LabelledTask task, List<String> groups, List<MeasuredUnits> parts, List<FusedScores> scores) {

    /**
     * Articles are held out in nested folds. Of events each is a fold of its own; a fold is decided by a rule that was
     * fitted on the scores of all others, which spares the inner fits.
     *
     * @param progress told of each fold
     */
    static HeldOutTask of(
            String name,
            LabelledTask task,
            List<MeasuredUnits> parts,
            Members members,
            Grouping grouping,
            Consumer<String> progress) {
        progress.accept(name + ": " + task.gold().size() + " units");
        List<String> groups = grouping.groups(task.corpus());
        Function<BitSet, FusedScores> fused = fused(task, groups, members, grouping, progress);
        return new HeldOutTask(
                name,
                task,
                groups,
                parts,
                parts.stream().map(part -> fused.apply(part.units())).toList());
    }

    private static Function<BitSet, FusedScores> fused(
            LabelledTask task, List<String> groups, Members members, Grouping grouping, Consumer<String> progress) {
        if (grouping == Grouping.ARTICLE) {
            NestedCrossValidation<String> nested =
                    new NestedCrossValidation<>(members, grouping.outer(groups), grouping.inner(groups), progress);
            return measured -> nested.fused(task.gold(), task.scheme(), measured);
        }
        OutOfFold scores = OutOfFold.of(members, grouping.outer(groups), progress);
        return measured ->
                Fusion.of(scores.of(measured), task.gold(), task.scheme()).scores(members.settings());
    }

    /** Units that count as one. */
    HeldOutTask pooled(String pools, Pooling pooling, LabelledInput input, Grouping grouping) {
        LabelledTask pooled = pooling.of(task);
        return new HeldOutTask(
                name + ' ' + pools,
                pooled,
                grouping.groups(pooled.corpus()),
                MeasuredUnits.each(input, pooled.corpus()),
                scores.stream().map(fused -> fused.pooled(pooling)).toList());
    }

    /** What the models say of each part, tuned for each metric; a metric's parts stand together. */
    List<HeldOutPart> tunedFor(List<Metric> metrics) {
        return metrics.stream()
                .flatMap(metric -> IntStream.range(0, parts.size()).mapToObj(part -> tunedFor(metric, part)))
                .toList();
    }

    private HeldOutPart tunedFor(Metric metric, int index) {
        MeasuredUnits part = parts.get(index);
        return new HeldOutPart(
                part.named(name),
                part.of(task),
                part.of(groups),
                metric,
                part.of(scores.get(index).tunedFor(metric, task.gold(), task.scheme())));
    }
}
