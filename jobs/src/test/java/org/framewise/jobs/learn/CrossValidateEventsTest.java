package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.member.LearnerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events held out whole, one after the other. */
class CrossValidateEventsTest {

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();

    private List<Evaluation> evaluate(int events, Set<String> without) throws Exception {
        return new CrossValidateJob(
                        AnnotatedPorts.in(folder.resolve("ports"), events).input(),
                        List.of("micro-f1", "macro-f1"),
                        Courses.of(LearnerKind.LINEAR, Ablation.of(without)),
                        Grouping.EVENT,
                        Extras.predictions(folder.resolve("predictions.jsonl")),
                        progress::add)
                .execute()
                .evaluations();
    }

    @Test
    void labelsThenStancesThenSpeakers() throws Exception {
        List<Evaluation> evaluations = evaluate(3, Set.of());

        assertThat(evaluations).extracting(Evaluation::task).containsExactly("labels", "labels", "stance", "speaker");
        assertThat(evaluations)
                .extracting(Evaluation::optimized)
                .containsExactly("micro-f1", "macro-f1", "macro-f1", "macro-f1");
        assertThat(evaluations).extracting(Evaluation::groups).containsOnly(3);
        assertThat(evaluations).extracting(Evaluation::units).containsExactly(72, 72, 60, 60);
        assertThat(evaluations)
                .allSatisfy(evaluation -> assertThat(evaluation.choices()).hasSize(1));
        assertThat(progress).contains("labels: 72 units", "stance: 60 units", "speaker: 60 units");
    }

    @Test
    void everyEventTellsTheSameStorySoAllIsKnown() throws Exception {
        assertThat(evaluate(4, Set.of("embedding")))
                .allSatisfy(evaluation ->
                        assertThat(evaluation.metrics().get("micro-f1").value()).isEqualTo(1));
    }

    @Test
    void aRowForEveryUnit() throws Exception {
        evaluate(3, Set.of("embedding"));

        assertThat(Files.readAllLines(folder.resolve("predictions.jsonl")))
                .hasSize(72)
                .element(1)
                .asString()
                .startsWith("{\"article_id\":\"Norland-0\",\"unit\":\"1\",\"gold\":[\"false-flag\"],"
                        + "\"predicted\":[\"false-flag\"],\"probabilities\":{\"accident\":");
    }

    @Test
    void twoEventsAreTooFew() {
        assertThatThrownBy(() -> evaluate(2, Set.of("embedding")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--group-by event: the corpus does not name at least three events; "
                        + "group by article, or give a corpus in the format 'mentions'");
    }
}
