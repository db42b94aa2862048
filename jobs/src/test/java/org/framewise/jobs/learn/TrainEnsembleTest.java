package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewise.features.text.TextUnit;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.data.LabelledInput;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.Classifier;
import org.framewise.jobs.model.calibration.AbstainBand.Verdict;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.card.ModelCard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From sentences to a model folder and back, by each way to learn. */
class TrainEnsembleTest {

    private static final int ARTICLES = 40;
    private static final List<TextUnit> NEW = List.of(
            HarbourStories.unit("They say the state staged it."),
            HarbourStories.unit("A faulty cable started it by accident."),
            HarbourStories.unit("The ferry was late."));

    @TempDir
    private static Path folder;

    private static final Map<LearnerKind, ModelCard> CARDS = new EnumMap<>(LearnerKind.class);

    @BeforeAll
    static void trainEach() throws Exception {
        LabelledInput input = HarbourStories.sentences(folder, ARTICLES);
        for (LearnerKind kind : LearnerKind.values()) {
            CARDS.put(kind, train(input, kind, kind.id()));
        }
    }

    private static ModelCard train(LabelledInput input, LearnerKind kind, String name) throws Exception {
        return new TrainJob(
                        input, folder.resolve(name), Optional.empty(), Grouping.ARTICLE, Courses.of(kind), line -> {})
                .execute()
                .card();
    }

    private static Classifier load(LearnerKind kind) throws Exception {
        return Models.load(folder.resolve(kind.id()));
    }

    @ParameterizedTest
    @EnumSource(LearnerKind.class)
    void theCardSaysWhatTheModelIs(LearnerKind kind) {
        ModelCard card = CARDS.get(kind);

        assertThat(card.format()).isEqualTo("framewise-model/2");
        assertThat(card.learner()).isEqualTo(kind.id());
        assertThat(card.languages()).isEmpty();
        assertThat(card.training().seed()).isEqualTo(1);
        assertThat(card.crossValidated().get("micro-f1").value()).isGreaterThan(0.95);
        assertThat(card.members()).hasSameSizeAs(card.blend().weights());
        assertThat(card.blend().intercepts()).hasSize(2);
        assertThat(card.files().keySet())
                .containsExactlyElementsOf(
                        card.members().stream().map(MemberCard::file).sorted().toList());
    }

    @Test
    void eachKindHasMembersOfItsOwn() {
        assertThat(CARDS.get(LearnerKind.LINEAR).members())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.learner()).isEqualTo("linear"));
        assertThat(CARDS.get(LearnerKind.NEURAL).members())
                .extracting(MemberCard::name)
                .containsExactly("network", "tokens");
        assertThat(CARDS.get(LearnerKind.NEURAL).members()).allSatisfy(member -> {
            assertThat(member.learner()).isEqualTo("neural");
            assertThat(member.parameters().path("heads").path(0).path("labels").asInt())
                    .isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource(LearnerKind.class)
    void calibrationAndBandSpeakOfEveryLabel(LearnerKind kind) {
        ModelCard card = CARDS.get(kind);

        assertThat(card.calibration().labels()).hasSize(2);
        assertThat(card.calibration().normalised()).isFalse();
        assertThat(card.band().target()).isEqualTo(0.9);
        assertThat(card.band().labels()).hasSize(2);
        assertThat(card.band().measured()).allSatisfy(measured -> {
            assertThat(measured.decisions()).isEqualTo(3 * ARTICLES);
            assertThat(measured.positives()).isEqualTo(ARTICLES);
        });
        assertThat(card.band().pooled().decisions()).isEqualTo(6 * ARTICLES);
        assertThat(card.band().pooled().yes()).isGreaterThan(ARTICLES);
        assertThat(card.band().pooled().precision()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @EnumSource(LearnerKind.class)
    void whatWasLearnedIsReadAgain(LearnerKind kind) throws Exception {
        Classifier model = load(kind);

        assertThat(model.labels()).containsExactly("accident", "staged");
        for (int label = 0; label < 2; label++) {
            String text = (label == 0 ? HarbourStories.ACCIDENT : HarbourStories.STAGED).get(0);
            float[] scores = model.score(HarbourStories.unit(text));
            assertThat(scores[label]).isBetween(0.5f, 1f);
            assertThat(scores[1 - label]).isBetween(0f, 0.5f);
            assertThat(model.decide(scores).stream()).containsExactly(label);
            assertThat(CARDS.get(kind).band().decide(scores).get(1 - label)).isNotEqualTo(Verdict.YES);
        }
    }

    @ParameterizedTest
    @EnumSource(LearnerKind.class)
    void itStandsByALabelAboveItsBand(LearnerKind kind) throws Exception {
        Classifier model = load(kind);
        for (int label = 0; label < 2; label++) {
            double high = CARDS.get(kind).band().labels().get(label).high();

            assertThat(high).isLessThan(1);
            assertThat(model.isSure(label, (float) high + 1e-6f)).isTrue();
            assertThat(model.isSure(label, (float) high - 1e-6f)).isFalse();
        }
    }

    /** On executors each copy reads its own partition: what it says must not hang on what it read before. */
    @ParameterizedTest
    @EnumSource(LearnerKind.class)
    void aCopyThatTravelledSaysTheSameInAnyOrder(LearnerKind kind) throws Exception {
        Classifier model = load(kind);
        Classifier copy = travelled(model);
        List<float[]> forwards = NEW.stream().map(model::score).toList();
        List<float[]> backwards = new ArrayList<>();
        for (int i = NEW.size() - 1; i >= 0; i--) {
            backwards.add(0, copy.score(NEW.get(i)));
        }

        for (int i = 0; i < NEW.size(); i++) {
            assertThat(backwards.get(i)).isEqualTo(forwards.get(i));
            assertThat(copy.evidence(NEW.get(i), 1)).isEqualTo(model.evidence(NEW.get(i), 1));
        }
        assertThat(forwards.get(0)[1]).isNotEqualTo(forwards.get(1)[1]);
    }

    private static Classifier travelled(Classifier model) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Classifier) in.readObject();
        }
    }

    @Test
    void aSentencesNetworkHasNoEvidence() throws Exception {
        assertThat(load(LearnerKind.NEURAL).evidence(NEW.get(0), 1)).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws Exception {
        train(HarbourStories.sentences(folder, ARTICLES), LearnerKind.NEURAL, "again");

        for (String file : List.of("model.json", "network.safetensors")) {
            assertThat(folder.resolve("again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("neural").resolve(file));
        }
    }

    @Test
    void theCardIsReadAsItWasWritten() throws Exception {
        ModelCard read = new ObjectMapper()
                .readValue(folder.resolve("ensemble/model.json").toFile(), ModelCard.class);

        assertThat(read).isEqualTo(CARDS.get(LearnerKind.ENSEMBLE));
    }
}
