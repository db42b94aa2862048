package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.format.CorpusFormat;
import org.framewise.datasets.event.Event;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainJobTest {

    private static final TextUnit STAGED = new TextUnit("They say the attack was staged.", Map.of(), 0, Event.UNKNOWN);

    @TempDir
    private Path folder;

    private Path data;

    /** Two labels with a word of their own each, over forty articles. */
    @BeforeEach
    void writeCorpus() throws Exception {
        String[] claims = {"It was staged by the state", "It was an accident at sea", "The match ended in a draw"};
        String[] labels = {"[\"staged\"]", "[\"accident\"]", "[]"};
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            lines.append("{\"article\":\"a%d\",\"unit\":\"%d\",\"text\":\"%s on day %d.\",\"labels\":%s}%n"
                    .formatted(i / 3, i, claims[i % 3], i % 7, labels[i % 3]));
        }
        data = Files.writeString(folder.resolve("data.jsonl"), lines);
    }

    @Test
    void learnsWhatTellsTheLabelsApart() throws Exception {
        ModelCard card = train("model");
        Classifier model = Models.load(folder.resolve("model"));

        assertThat(model.labels()).containsExactly("accident", "staged");
        assertThat(model.score(STAGED)[1]).isGreaterThan(model.score(STAGED)[0]);
        assertThat(model.decide(model.score(STAGED)).get(1)).isTrue();
        assertThat(model.evidence(STAGED, 1)).isNotEmpty().anyMatch(term -> term.contains("stag"));
        assertThat(card.crossValidated().get("micro-f1").value()).isEqualTo(1);
        assertThat(card.training().labels()).containsEntry("staged", 40);
        assertThat(card.training().groups()).isEqualTo(40);
    }

    @Test
    void givesTheSameBytesTwice() throws Exception {
        train("one");
        train("two");

        for (String file : List.of("model.json", "words.safetensors")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void scoresTheSameAfterARoundTrip() throws Exception {
        train("model");
        Classifier model = Models.load(folder.resolve("model"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Classifier copy = (Classifier) in.readObject();
            assertThat(copy.score(STAGED)).isEqualTo(model.score(STAGED));
            assertThat(copy.evidence(STAGED, 1)).isEqualTo(model.evidence(STAGED, 1));
        }
    }

    @Test
    void refusesADamagedFolder() throws Exception {
        train("model");
        Path words = folder.resolve("model/words.safetensors");
        byte[] bytes = Files.readAllBytes(words);
        bytes[bytes.length - 1] ^= 1;
        Files.write(words, bytes);

        assertThatThrownBy(() -> Models.load(folder.resolve("model")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(words + ": damaged: SHA-256 is ")
                .hasMessageEndingWith("; train it again, or take it from its source again");
    }

    @Test
    void refusesAFolderThatIsNoModel() {
        assertThatThrownBy(() -> Models.load(folder))
                .hasMessage(folder + ": no model.json in it; name a folder that 'framewise train' wrote");
    }

    @Test
    void refusesACardThatNamesAFileOutsideItsFolder() throws Exception {
        train("model");
        Path card = folder.resolve("model/model.json");
        Files.writeString(card, Files.readString(card).replace("\"words.safetensors\"", "\"../data.jsonl\""));

        assertThatThrownBy(() -> Models.load(folder.resolve("model")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(card + ": it lists '../data.jsonl', which is no plain file name; "
                        + "train it again, or take it from its source again");
    }

    @Test
    void leavesAnExistingFolderAlone() throws Exception {
        train("model");

        assertThatThrownBy(() -> train("model"))
                .hasMessage("--output: '" + folder.resolve("model") + "' is there already; name a new folder");
    }

    @Test
    void leavesNothingBehindWhenItFails() throws Exception {
        assertThatThrownBy(() -> new TrainJob(
                                input(),
                                folder.resolve("m"),
                                Optional.of("f9"),
                                Grouping.ARTICLE,
                                Courses.LINEAR,
                                line -> {})
                        .execute())
                .hasMessageStartingWith("--optimize: no metric 'f9' for this task; take one of [micro-f1");
        assertThat(folder.toFile().list()).containsExactly("data.jsonl");
    }

    @Test
    void refusesATaxonomyThatLacksTheLabels() {
        LabelledInput input = new LabelledInput(CorpusFormat.of("jsonl"), CorpusSource.of(data), "media-frames");

        assertThatThrownBy(() -> new TrainJob(
                                input,
                                folder.resolve("m"),
                                Optional.empty(),
                                Grouping.ARTICLE,
                                Courses.LINEAR,
                                line -> {})
                        .execute())
                .isInstanceOf(BadInputException.class)
                .hasMessage("--taxonomy media-frames: it has no label [accident, staged]; "
                        + "name the taxonomy that the labels belong to, or leave --taxonomy out");
    }

    @Test
    void measuresAModelAndWritesARowForEveryUnit() throws Exception {
        train("model");
        Path predictions = folder.resolve("predictions.jsonl");
        Evaluation evaluation = new EvaluateJob(input(), folder.resolve("model"), Extras.predictions(predictions))
                .execute()
                .evaluations()
                .get(0);

        assertThat(evaluation.metrics().get("micro-f1").value()).isEqualTo(1);
        assertThat(Files.readAllLines(predictions)).hasSize(120);
        assertThat(Files.readAllLines(predictions).get(0))
                .startsWith("{\"article_id\":\"a0\",\"unit\":\"0\",\"gold\":[\"staged\"],\"predicted\":[\"staged\"],"
                        + "\"probabilities\":{\"accident\":");
    }

    @Test
    void crossValidatesForSeveralMetricsAtOnce() throws Exception {
        List<String> progress = new ArrayList<>();
        List<Evaluation> evaluations = new CrossValidateJob(
                        input(),
                        List.of("micro-f1", "macro-f1"),
                        Courses.LINEAR,
                        Grouping.ARTICLE,
                        Extras.NONE,
                        progress::add)
                .execute()
                .evaluations();

        assertThat(evaluations).extracting(Evaluation::optimized).containsExactly("micro-f1", "macro-f1");
        assertThat(evaluations.get(0).choices()).hasSize(5);
        assertThat(evaluations.get(0).units()).isEqualTo(120);
        assertThat(progress)
                .hasSize(6)
                .startsWith("labels: 120 units", "fold 1 of 5")
                .endsWith("fold 5 of 5");
    }

    private ModelCard train(String name) throws Exception {
        return new TrainJob(
                        input(), folder.resolve(name), Optional.empty(), Grouping.ARTICLE, Courses.LINEAR, line -> {})
                .execute()
                .card();
    }

    private LabelledInput input() {
        return new LabelledInput(CorpusFormat.of("jsonl"), CorpusSource.of(data), "");
    }
}
