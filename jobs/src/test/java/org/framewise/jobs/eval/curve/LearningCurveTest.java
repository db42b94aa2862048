package org.framewise.jobs.eval.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.split.Folds;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.eval.HeldOut;
import org.framewise.jobs.eval.LabelledTask;
import org.framewise.jobs.eval.curve.LearningCurve.Folding;
import org.framewise.jobs.eval.curve.LearningCurve.Point;
import org.framewise.jobs.eval.ensemble.NestedCrossValidation;
import org.framewise.jobs.eval.metric.Metric;
import org.framewise.jobs.eval.metric.Metrics;
import org.framewise.jobs.model.Learner;
import org.junit.jupiter.api.Test;

class LearningCurveTest {

    /** Two units an article: one carries the label, the other does not. */
    private static LabelledTask task(int articles) {
        List<Example> examples = IntStream.range(0, 2 * articles)
                .mapToObj(i -> new Example(
                        "port-" + i / 2, "" + i % 2, "Text", Map.of(), 0, i % 2 == 0 ? Set.of("a") : Set.of(), ""))
                .toList();
        return LabelledTask.of(
                new LabelledCorpus("jsonl", "", Target.SENTENCE, false, List.of("a"), examples, List.of()),
                Optional.empty());
    }

    private static Folding folding(LabelledTask task) {
        return new Folding(
                task.groups(),
                task.groups().stream().mapToInt(Folds::outer).toArray(),
                task.groups().stream().mapToInt(Folds::inner).toArray());
    }

    /** Reads the label off every unit once it has learned from enough units, and guesses before. */
    private record Quick(List<BitSet> gold, int enough) implements Learner<String> {

        @Override
        public List<String> settings() {
            return List.of("only");
        }

        @Override
        public float[][][] scores(int[] train, int[] test) {
            boolean knows = train.length >= enough;
            return new float[][][] {
                IntStream.of(test)
                        .mapToObj(unit -> new float[] {knows ? gold.get(unit).cardinality() : 0.5f})
                        .toArray(float[][]::new)
            };
        }
    }

    @Test
    void learnsFromMoreAndMore() {
        LabelledTask task = task(100);
        Metric metric = Metrics.named("micro-f1", task.scheme());
        List<String> progress = new ArrayList<>();

        LearningCurve curve =
                LearningCurve.of("labels", new Quick(task.gold(), 100), folding(task), task, metric, progress::add);

        assertThat(curve.task()).isEqualTo("labels");
        assertThat(curve.metric()).isEqualTo("micro-f1");
        assertThat(curve.points()).extracting(Point::share).containsExactly(0.1, 0.2, 0.4, 0.7, 1.0);
        // a guess labels everything: 2·100 / (100 + 200)
        assertThat(curve.points())
                .extracting(point -> point.figure().value())
                .containsExactly(2 / 3.0, 2 / 3.0, 2 / 3.0, 1.0, 1.0);
        assertThat(curve.points()).allSatisfy(point -> assertThat(point.units()).isEqualTo(2 * point.articles()));
        assertThat(curve.points().get(4).articles()).isEqualTo(80);
        assertThat(progress).first().isEqualTo("labels: learning from 10 % of the articles");
    }

    @Test
    void endsWhereCrossValidationStands() {
        LabelledTask task = task(60);
        Metric metric = Metrics.named("micro-f1", task.scheme());
        Folding folding = folding(task);
        Quick learner = new Quick(task.gold(), 73);

        HeldOut held = new NestedCrossValidation<>(learner, folding.outer(), folding.inner(), line -> {})
                .fused(task.gold(), task.scheme())
                .tunedFor(metric, task.gold(), task.scheme());
        Evaluation evaluation = Evaluation.of("labels", "micro-f1", task, task.groups(), held);

        assertThat(LearningCurve.of("labels", learner, folding, task, metric, line -> {})
                        .points()
                        .get(4)
                        .figure())
                .isEqualTo(evaluation.metrics().get("micro-f1"));
    }

    @Test
    void isNaNWhereThereIsTooLittleToTuneOn() {
        LabelledTask task = task(10);
        Metric metric = Metrics.named("micro-f1", task.scheme());

        List<Point> points = LearningCurve.of(
                        "labels", new Quick(task.gold(), 1), folding(task), task, metric, line -> {})
                .points();

        assertThat(points.get(0).articles()).isEqualTo(1);
        assertThat(points.get(0).figure().value()).isNaN();
        assertThat(points.get(4).figure().value()).isEqualTo(1);
    }
}
