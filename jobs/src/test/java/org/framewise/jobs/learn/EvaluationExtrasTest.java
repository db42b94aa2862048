package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.jobs.eval.compare.Comparison;
import org.framewise.jobs.eval.curve.LearningCurve.Point;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons and learning curves, from the data to the figures. */
class EvaluationExtrasTest {

    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    private LabelledInput input;
    private Path predictions;

    @BeforeEach
    void write() throws Exception {
        predictions = folder.resolve("predictions.jsonl");
        input = input("data.jsonl");
    }

    private LabelledInput input(String name) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            String labels = i % 4 == 0 ? "accident" : "staged";
            lines.append(
                    "{\"article\":\"port-%d\",\"unit\":\"1\",\"text\":\"The fire was %s.\",\"labels\":[\"%s\"],\"source\":\"outlet %d\"}%n"
                            .formatted(i, i % 5 == 0 ? "an accident" : "staged by the crew", labels, i % 8));
        }
        Path data = Files.writeString(folder.resolve(name), lines);
        return new LabelledInput(CorpusFormat.JSONL, CorpusSource.of(data), "");
    }

    private Evaluations crossValidate(Grouping grouping, Extras extras) throws Exception {
        return new CrossValidateJob(input, List.of("micro-f1"), Courses.LINEAR, grouping, extras, line -> {}).execute();
    }

    private Path model() throws Exception {
        Path model = folder.resolve("model");
        new TrainJob(input, model, Optional.empty(), Grouping.ARTICLE, Courses.LINEAR, line -> {}).execute();
        return model;
    }

    private static void notToldApart(Comparison comparison) {
        assertThat(comparison.units()).isEqualTo(ARTICLES);
        assertThat(comparison.metrics().values()).allSatisfy(difference -> {
            assertThat(difference.difference()).isZero();
            assertThat(difference.p()).isEqualTo(1);
        });
    }

    @Test
    void againstItsOwnPredictionsNothingIsToldApart() throws Exception {
        crossValidate(Grouping.ARTICLE, Extras.predictions(predictions));

        Evaluations again =
                crossValidate(Grouping.ARTICLE, new Extras(Optional.empty(), Optional.of(predictions), false));

        assertThat(again.comparisons()).singleElement().satisfies(EvaluationExtrasTest::notToldApart);
        assertThat(again.comparisons().get(0).notes()).isEmpty();
    }

    @Test
    void againstAModelThatLearnedFromTheSameUnits() throws Exception {
        Path model = model();

        Evaluations found =
                new EvaluateJob(input, model, new Extras(Optional.empty(), Optional.of(model), false)).execute();

        assertThat(found.comparisons()).singleElement().satisfies(EvaluationExtrasTest::notToldApart);
        assertThat(found.comparisons().get(0).notes())
                .containsExactly(model + " learned from these very units: the comparison favours it");
    }

    @Test
    void aLearningCurveEndsAtTheHeadline() throws Exception {
        Evaluations found = crossValidate(Grouping.ARTICLE, new Extras(Optional.empty(), Optional.empty(), true));

        assertThat(found.curves()).singleElement().satisfies(curve -> {
            assertThat(curve.points()).extracting(Point::share).containsExactly(0.1, 0.2, 0.4, 0.7, 1.0);
            assertThat(curve.points().get(4).figure())
                    .isEqualTo(found.evaluations().get(0).metrics().get("micro-f1"));
        });
    }

    @Test
    void outletsAreHeldOutWhole() throws Exception {
        Evaluations found = crossValidate(Grouping.SOURCE, Extras.NONE);

        assertThat(found.group()).isEqualTo("source");
        assertThat(found.evaluations()).singleElement().satisfies(evaluation -> {
            assertThat(evaluation.groups()).isEqualTo(8);
            assertThat(evaluation.units()).isEqualTo(ARTICLES);
        });
    }

    @Test
    void namesInJsonAreStable() throws Exception {
        crossValidate(Grouping.ARTICLE, Extras.predictions(predictions));
        Evaluations found =
                crossValidate(Grouping.ARTICLE, new Extras(Optional.empty(), Optional.of(predictions), true));

        JsonNode json = new JsonMapper().valueToTree(found);

        assertThat(names(json)).containsExactly("corpus", "group", "evaluations", "comparisons", "curves", "rejected");
        JsonNode evaluation = json.at("/evaluations/0");
        assertThat(names(evaluation))
                .containsExactly(
                        "task",
                        "optimized",
                        "units",
                        "groups",
                        "metrics",
                        "labels",
                        "ece",
                        "brier",
                        "confusion",
                        "worst",
                        "choices");
        assertThat(names(evaluation.at("/labels/0/reliability")))
                .containsExactly("bins", "ece", "eceByChance", "brier");
        assertThat(names(evaluation.at("/labels/0/reliability/bins/0")))
                .containsExactly("units", "low", "high", "probability", "observed");
        assertThat(names(evaluation.at("/confusion"))).containsExactly("kind", "columns", "rows");
        assertThat(names(evaluation.at("/confusion/rows/0"))).containsExactly("gold", "units", "counts");
        assertThat(names(evaluation.at("/worst/0")))
                .containsExactly("article", "unit", "text", "gold", "predicted", "label", "missed", "probability");
        assertThat(names(json.at("/comparisons/0")))
                .containsExactly("task", "optimized", "against", "units", "groups", "metrics", "notes");
        assertThat(names(json.at("/comparisons/0/metrics/micro-f1")))
                .containsExactly("value", "other", "difference", "low", "high", "p");
        assertThat(names(json.at("/curves/0"))).containsExactly("task", "metric", "points");
        assertThat(names(json.at("/curves/0/points/0"))).containsExactly("share", "articles", "units", "figure");
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
