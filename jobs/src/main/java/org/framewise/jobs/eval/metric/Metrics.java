package org.framewise.jobs.eval.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.eval.metric.LabelCounts.Ratio;
import org.framewise.jobs.model.LabelScheme;

/** The metrics that a task is measured by, found by name. */
public final class Metrics {

    private static final String OF_LABEL = "f1:";

    private Metrics() {}

    /** All that make sense for the task, the one that it is tuned for by default first. */
    public static List<Metric> of(LabelScheme scheme) {
        List<Metric> metrics = new ArrayList<>();
        List<Integer> all = IntStream.range(0, scheme.size()).boxed().toList();
        if (scheme.hierarchical()) {
            metrics.add(UnitMean.samplesF1("samples-f1-fine", scheme.fine()));
            metrics.add(UnitMean.samplesF1("samples-f1-coarse", scheme.coarse()));
        }
        if (scheme.single()) {
            metrics.add(LabelCounts.macro("macro-f1", all, Ratio.F1));
            metrics.add(LabelCounts.micro("micro-f1", all, Ratio.F1));
        } else {
            metrics.add(LabelCounts.micro("micro-f1", all, Ratio.F1));
            metrics.add(LabelCounts.macro("macro-f1", all, Ratio.F1));
        }
        if (!scheme.hierarchical()) {
            metrics.add(UnitMean.samplesF1("samples-f1", all));
        }
        metrics.add(UnitMean.accuracy("accuracy"));
        metrics.add(LabelCounts.micro("micro-precision", all, Ratio.PRECISION));
        metrics.add(LabelCounts.micro("micro-recall", all, Ratio.RECALL));
        metrics.add(LabelCounts.macro("macro-precision", all, Ratio.PRECISION));
        metrics.add(LabelCounts.macro("macro-recall", all, Ratio.RECALL));
        return List.copyOf(metrics);
    }

    /** The metrics that make sense for a task that was tuned for one; that one first where it is the F1 of a label. */
    public static List<Metric> of(LabelScheme scheme, String optimized) {
        List<Metric> metrics = new ArrayList<>(of(scheme));
        if (optimized.startsWith(OF_LABEL)) {
            metrics.add(0, named(optimized, scheme));
        }
        return List.copyOf(metrics);
    }

    /**
     * The metric called {@code id}; {@code f1:LABEL} is the F1 of one label.
     *
     * @throws BadInputException where the task has no such metric
     */
    public static Metric named(String id, LabelScheme scheme) {
        if (id.startsWith(OF_LABEL)) {
            String label = id.substring(OF_LABEL.length());
            int index = scheme.indexOf(label)
                    .orElseThrow(() -> new BadInputException(
                            "--optimize", "no label '" + label + "'", "the labels are " + scheme.labels()));
            return LabelCounts.micro(id, List.of(index), Ratio.F1);
        }
        return of(scheme).stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "--optimize",
                        "no metric '" + id + "' for this task",
                        "take one of " + of(scheme).stream().map(Metric::id).toList() + " or f1:LABEL"));
    }
}
