package org.framewise.jobs.model.neural.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.datasets.split.Folds;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.eval.OutOfFold;
import org.framewise.jobs.eval.Selection;
import org.framewise.jobs.model.linear.LinearSetting;
import org.framewise.jobs.model.neural.Head;
import org.framewise.jobs.model.neural.training.Lesson;
import org.framewise.jobs.model.neural.training.NeuralLearner;
import org.framewise.jobs.model.neural.training.NeuralSetting;
import org.framewise.jobs.model.neural.training.NeuralUnits;

/**
 * Cross-validation, on the published outer folds, of a network, of logistic regression on the same vectors, and of the mean
 * of both. A fold is decided by thresholds that fit the other folds best, for each metric on its own.
 *
 * <pre>NeuralBenchmark FORMAT ARTICLES [LABELS]</pre>
 */
public final class NeuralBenchmark {

    private static final List<String> ROWS = List.of("network", "logistic regression", "mean of both");

    private final LabelledTask task;
    private final List<float[][]> bags;

    private NeuralBenchmark(LabelledTask task) {
        this.task = task;
        this.bags = new DenseBags().of(task.corpus());
    }

    public static void main(String[] arguments) {
        CorpusSource all = CorpusSource.of(Path.of(arguments[1]));
        CorpusSource source = arguments.length > 2 ? all.withLabels(Path.of(arguments[2])) : all;
        LabelledCorpus corpus = CorpusFormat.of(arguments[0]).read(source);
        new NeuralBenchmark(LabelledTask.of(corpus, Optional.empty())).run();
    }

    private void run() {
        int[] folds = task.groups().stream().mapToInt(Folds::outer).toArray();
        OutOfFold scores =
                OutOfFold.of(new Blend(network(), logistic(), ROWS), folds, line -> System.err.println(line));
        for (int row = 0; row < ROWS.size(); row++) {
            OutOfFold own = new OutOfFold(new float[][][] {scores.scores()[row]}, folds);
            for (Metric metric : Metrics.of(task.scheme())) {
                Selection best = Selection.best(own, task.gold(), task.scheme(), metric);
                print(ROWS.get(row), metric, new HeldOut(best.predicted(), Arrays.asList(own.scores()[0]), List.of()));
            }
        }
    }

    private void print(String row, Metric metric, HeldOut held) {
        Evaluation found = Evaluation.of("labels", metric.id(), task.scheme(), task.groups(), task.gold(), held);
        double precision = found.labels().stream()
                .mapToDouble(label -> label.averagePrecision())
                .average()
                .orElse(Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "%-20s %-10s %s, mean average precision %.4f%n",
                row,
                metric.id(),
                found.metrics().get(metric.id()),
                precision);
    }

    private boolean ofSentences() {
        return task.corpus().target() == Target.SENTENCE;
    }

    private NeuralLearner network() {
        NeuralUnits units = new NeuralUnits(
                bags,
                task.groups(),
                List.of(new Lesson(new Head("labels", task.scheme().size(), false), task.matrix(), 1)),
                DenseBags.emphasis(bags.get(0)[0].length));
        NeuralSetting setting = ofSentences() ? NeuralSetting.OF_SENTENCES : NeuralSetting.OF_ARTICLES;
        return new NeuralLearner(units, List.of(setting), 1, line -> {});
    }

    private LogisticLearner logistic() {
        List<float[]> means = bags.stream().map(NeuralBenchmark::mean).toList();
        return new LogisticLearner(means, task.matrix(), new LinearSetting(ofSentences() ? 1 : 20, true));
    }

    private static float[] mean(float[][] bag) {
        float[] mean = new float[bag[0].length];
        Arrays.stream(bag).forEach(item -> {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += item[i] / bag.length;
            }
        });
        return mean;
    }
}
