package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.features.quotation.Attribution;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.eval.Evaluation;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.stance.Claim;
import org.framewise.jobs.stance.Judgement;
import org.framewise.jobs.stance.Stance;
import org.framewise.jobs.stance.StanceJudge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From annotated mentions: labels, stances and speakers. */
class TrainMentionsTest {

    private static final List<String> FILES = List.of(
            "model.json",
            "meaning.safetensors",
            "speaker-words.safetensors",
            "speaker.json",
            "stance-words.safetensors",
            "stance.json",
            "taxonomy.yaml",
            "words.safetensors");
    private static final Event NEW =
            new Event("new", "", Optional.empty(), List.of(new Actor("home", List.of("Sudmark"))));

    @TempDir
    private static Path folder;

    private static AnnotatedPorts ports;
    private static ModelCard card;
    private static final List<String> PROGRESS = new CopyOnWriteArrayList<>(); // folds run side by side

    @BeforeAll
    static void trainOnce() throws Exception {
        ports = AnnotatedPorts.in(folder.resolve("ports"));
        card = train("model", Grouping.ARTICLE);
    }

    private static ModelCard train(String name, Grouping grouping) throws Exception {
        return new TrainJob(
                        ports.input(), folder.resolve(name), Optional.empty(), grouping, Courses.LINEAR, PROGRESS::add)
                .execute()
                .card();
    }

    private static Claim claim(String text) {
        TextUnit unit = new TextUnit(text, Map.of(), 0, NEW);
        return new Claim(unit, "en", Attribution.author(text.length()), "accident", List.of());
    }

    @Test
    void theFolderHoldsAllThree() throws Exception {
        assertThat(folder.resolve("model").toFile().list()).containsExactlyInAnyOrderElementsOf(FILES);
        assertThat(card.files().keySet()).containsExactlyElementsOf(FILES.subList(1, FILES.size()));
        assertThat(card.taxonomy()).isEqualTo("attribution");
        assertThat(card.languages()).containsExactly("en");
        assertThat(PROGRESS.stream().filter(line -> !line.startsWith("fold ")))
                .startsWith(
                        "labels: cross-validating and learning from 96 units",
                        "stance: cross-validating and learning from 80 mentions",
                        "speaker: cross-validating and learning from 80 mentions");
        assertThat(PROGRESS.get(1)).matches("fold [1-5] of [2-5]");
    }

    @Test
    void labelsAreReadOfANewEvent() throws Exception {
        Classifier model = Models.load(folder.resolve("model"));
        float[] scores = model.score(new TextUnit("Sudmark staged the fire itself.", Map.of(), 0, NEW));

        assertThat(model.labels()).containsExactly("accident", "false-flag");
        assertThat(model.languages()).containsExactly("en");
        assertThat(scores[1]).isGreaterThan(scores[0]);
        assertThat(model.decide(scores).get(1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It was a tragic accident with faulty wiring on Sunday.     | ENDORSES
        The fire on Sunday was not an accident with faulty wiring. | REJECTS
        Was the blaze on Sunday staged by Sudmark?                 | QUESTIONS
        """)
    void stancesAreRead(String text, Stance expected) throws Exception {
        Judgement judgement =
                Models.stances(folder.resolve("model")).orElseThrow().judge(claim(text));

        assertThat(judgement.stance()).isEqualTo(expected);
        assertThat(judgement.probability().orElseThrow()).isBetween(0.3, 1.0);
        assertThat(judgement.evidence()).isNotEmpty();
    }

    @Test
    void evaluationMeasuresAllThree() throws Exception {
        List<Evaluation> evaluations = new EvaluateJob(ports.input(), folder.resolve("model"), Extras.NONE)
                .execute()
                .evaluations();

        assertThat(evaluations).extracting(Evaluation::task).containsExactly("labels", "stance", "speaker");
        assertThat(evaluations).extracting(Evaluation::units).containsExactly(96, 80, 80);
        assertThat(evaluations)
                .allSatisfy(evaluation ->
                        assertThat(evaluation.metrics().get("micro-f1").value()).isEqualTo(1));
    }

    @Test
    void aStanceJudgeTravels() throws Exception {
        StanceJudge judge = Models.stances(folder.resolve("model")).orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(judge);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            StanceJudge copy = (StanceJudge) in.readObject();
            assertThat(copy.judge(claim("It was not an accident.")))
                    .isEqualTo(judge.judge(claim("It was not an accident.")));
        }
    }

    @Test
    void aModelWithoutMentionsHasNoStances() throws Exception {
        Path plain = Files.createDirectory(folder.resolve("plain"));

        assertThat(Models.stances(plain)).isEmpty();
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        train("again", Grouping.ARTICLE);

        for (String file : FILES) {
            assertThat(folder.resolve("again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("model").resolve(file));
        }
    }

    @Test
    void eventsMayBeHeldOutTogether() throws Exception {
        ModelCard byEvent = train("by-event", Grouping.EVENT);

        assertThat(byEvent.training()).isEqualTo(card.training());
        assertThat(Models.stances(folder.resolve("by-event"))).isPresent();
    }
}
