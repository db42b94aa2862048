package org.framewise.jobs.learn.heldout;

import java.util.List;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.compare.Rival;
import org.framewise.jobs.eval.metric.Metric;

/**
 * What was said of measured units by models that did not see them.
 *
 * @param name what figures call it
 * @param task the measured units
 * @param groups for each of these what was held out together
 * @param metric what the decisions were tuned for
 */
public record HeldOutPart(String name, LabelledTask task, List<String> groups, Metric metric, HeldOut held) {

    /** Its figures. */
    public Evaluation evaluation() {
        return Evaluation.of(name, metric.id(), task, groups, held);
    }

    /** How it stands against another model's answers. */
    public Comparison comparison(Rival rival) {
        return Comparison.of("labels", metric.id(), task.scheme(), groups, task.gold(), held.predicted(), rival);
    }
}
