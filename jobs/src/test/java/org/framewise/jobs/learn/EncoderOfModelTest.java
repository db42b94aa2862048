package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.framewise.features.embedding.TextEncoder;
import org.framewise.features.text.TextUnit;
import org.framewise.features.vector.FeatureBlock;
import org.framewise.features.vector.Terms;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.card.EncoderCard;
import org.framewise.jobs.model.card.MemberCard;
import org.framewise.jobs.model.card.ModelCard;
import org.framewise.jobs.model.card.ModelFolder;
import org.framewise.jobs.model.card.ModelMismatchException;
import org.framewise.jobs.model.linear.LiblinearSolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model is read by the encoder that it learned to read by, and by no other. */
class EncoderOfModelTest {

    private static final TextUnit STAGED = HarbourStories.unit("They say the state staged it.");

    @TempDir
    private static Path folder;

    private static Path own;

    @BeforeAll
    static void anEncoderOfOnesOwn() throws Exception {
        own = encoder("own", "");
        train(own.toString(), LearnerKind.LINEAR, "of-folder");
        train("static", LearnerKind.LINEAR, "of-static");
    }

    /** The shipped transformer as a folder, which pools by the mean where nothing else is said. */
    private static Path encoder(String name, String more) throws Exception {
        Path own = Files.createDirectory(folder.resolve(name));
        String shipped = "/all-minilm-l6-v2-q";
        try (InputStream network = TextEncoder.class.getResourceAsStream(shipped + ".onnx");
                InputStream tokenizer = TextEncoder.class.getResourceAsStream(shipped + "-tokenizer.json")) {
            Files.copy(network, own.resolve("model.onnx"));
            Files.writeString(own.resolve("tokenizer.json"), new String(tokenizer.readAllBytes(), "UTF-8") + more);
        }
        return own;
    }

    private static ModelCard train(String encoder, LearnerKind kind, String name) throws Exception {
        Course course = new Course(kind, new LiblinearSolver(), Ablation.NONE, TextEncoder.of(encoder), 1);
        return new TrainJob(
                        HarbourStories.sentences(folder, 30),
                        folder.resolve(name),
                        Optional.empty(),
                        Grouping.ARTICLE,
                        course,
                        line -> {})
                .execute()
                .card();
    }

    private static float score(String model, String encoder) throws Exception {
        return Models.load(folder.resolve(model), encoder).score(STAGED)[1];
    }

    @ParameterizedTest
    @CsvSource({"static, linear", "static, ensemble", "minilm, linear", "ngrams, linear"})
    void theCardNamesIt(String encoder, String kind) throws Exception {
        String name = encoder + '-' + kind;
        List<MemberCard> members = train(encoder, LearnerKind.of(kind), name).members();
        EncoderCard expected = new EncoderCard(encoder, TextEncoder.of(encoder).identity());

        assertThat(members.get(0).encoder()).isEqualTo(EncoderCard.NONE);
        assertThat(members.subList(1, members.size()))
                .isNotEmpty()
                .extracting(MemberCard::encoder)
                .containsOnly(expected);
        assertThat(members)
                .flatExtracting(MemberCard::features)
                .extracting(FeatureBlock::terms)
                .filteredOn(Terms.LAYERS::equals)
                .hasSize(TextEncoder.of(encoder).layered() ? 1 : 0);
        assertThat(score(name, "")).isGreaterThan(0.5f).isEqualTo(score(name, encoder));
    }

    @ParameterizedTest
    @CsvSource({"bge-small, true", "ngrams, false"})
    void anotherIsRefused(String other, boolean hashed) {
        String own = shown("static");
        String others = hashed ? shown(other) : "";
        assertThatThrownBy(() -> score("of-static", other))
                .isInstanceOf(ModelMismatchException.class)
                .hasMessage(folder.resolve("of-static") + ": trained with encoder static" + own + ", not with " + other
                        + others + "; leave --encoder out, or give static");
    }

    private static String shown(String encoder) {
        return " (" + TextEncoder.of(encoder).identity().substring(0, 12) + ")";
    }

    @Test
    void oneInAFolderMustBeNamed() throws Exception {
        assertThat(score("of-folder", own.toString())).isGreaterThan(0.5f);
        assertThatThrownBy(() -> score("of-folder", ""))
                .isInstanceOf(ModelMismatchException.class)
                .hasMessage(folder.resolve("of-folder") + ": trained with an encoder of your own"
                        + shown(own.toString()) + "; name its folder with --encoder");
    }

    @Test
    void oneInAFolderMayStandElsewhereButNotChange() throws Exception {
        Path moved = encoder("moved", "");
        Path changed = encoder("changed", "\n");

        assertThat(score("of-folder", moved.toString())).isEqualTo(score("of-folder", own.toString()));
        assertThatThrownBy(() -> score("of-folder", changed.toString()))
                .isInstanceOf(ModelMismatchException.class)
                .hasMessageContaining(", not with " + changed + " (")
                .hasMessageEndingWith("); name the folder that it was trained with");
    }

    @Test
    void whatAnotherVersionShippedUnderTheNameIsRefused() throws Exception {
        EncoderCard older = new EncoderCard("static", "0123456789abcdef".repeat(4));
        assertThatThrownBy(() -> older.encoder("m", ""))
                .isInstanceOf(ModelMismatchException.class)
                .hasMessage("m: trained with encoder static (0123456789ab), which this version lacks; train it again");
    }

    @Test
    void cardsThatNameNoneAreOfTheOneThereWas() throws Exception {
        Path older = Files.createDirectory(folder.resolve("older"));
        ObjectMapper json = new ObjectMapper();
        Path card = folder.resolve("of-static").resolve("model.json");
        ObjectNode fields = (ObjectNode) json.readTree(card.toFile());
        fields.path("members").forEach(member -> ((ObjectNode) member).remove("encoder"));
        fields.putObject("files");
        json.writeValue(older.resolve("model.json").toFile(), fields);

        assertThat(ModelFolder.open(older).members())
                .extracting(MemberCard::encoder)
                .containsExactly(EncoderCard.NONE, new EncoderCard("bge-small", ""));
    }
}
