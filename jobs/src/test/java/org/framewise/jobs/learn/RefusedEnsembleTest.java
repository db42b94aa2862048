package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.learn.data.Grouping;
import org.framewise.jobs.learn.member.LearnerKind;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.card.ModelCard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model folder that is not as it was written. */
class RefusedEnsembleTest {

    private static final int ARTICLES = 40;

    @TempDir
    private static Path folder;

    private static ModelCard card;

    @BeforeAll
    static void train() throws Exception {
        card = new TrainJob(
                        HarbourStories.sentences(folder, ARTICLES),
                        folder.resolve("model"),
                        Optional.empty(),
                        Grouping.ARTICLE,
                        Courses.of(LearnerKind.ENSEMBLE),
                        line -> {})
                .execute()
                .card();
    }

    @Test
    void aChangedByteOfANetworkIsRefused() throws Exception {
        Path copy = copyOf("damaged");
        Path numbers = copy.resolve("network.safetensors");
        byte[] bytes = Files.readAllBytes(numbers);
        bytes[bytes.length / 2] ^= 1;
        Files.write(numbers, bytes);

        assertThatThrownBy(() -> Models.load(copy))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(numbers + ": damaged: SHA-256 is ")
                .hasMessageEndingWith(", the card says "
                        + card.files().get("network.safetensors")
                        + "; train it again, or take it from its source again");
    }

    @Test
    void aLearnerOfAnotherVersionIsRefused() throws Exception {
        Path copy = copyOf("unknown");
        change(copy, "\"learner\" : \"linear\",\n    \"features\"", "\"learner\" : \"trees\",\n    \"features\"");

        assertThatThrownBy(() -> Models.load(copy))
                .isInstanceOf(BadInputException.class)
                .hasMessage(copy + ": learner 'trees'; this version reads 'linear', 'neural' and 'taxonomy'");
    }

    @Test
    void aNetworkOfAnotherShapeIsRefused() throws Exception {
        Path copy = copyOf("shape");
        change(copy, "\"hidden\" : 64", "\"hidden\" : 63");

        assertThatThrownBy(() -> Models.load(copy))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(copy.resolve("network.safetensors") + ": does not fit the card: ")
                .hasMessageEndingWith("; take both from one model");
    }

    @Test
    void aNetworkWithoutAShapeIsRefused() throws Exception {
        Path copy = copyOf("shapeless");
        change(copy, "\"hidden\" : 64", "\"hidden\" : \"many\"");

        assertThatThrownBy(() -> Models.load(copy))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(copy + ": the shape of network: ")
                .hasMessageEndingWith("; train it again");
    }

    @Test
    void aModelOfTheFormatBeforeIsRefused() throws Exception {
        Path copy = copyOf("old");
        Files.writeString(copy.resolve("model.json"), "{\"format\": \"framewise-model/1\", \"learner\": \"linear\"}");

        assertThatThrownBy(() -> Models.load(copy))
                .isInstanceOf(BadInputException.class)
                .hasMessage(copy.resolve("model.json")
                        + ": format 'framewise-model/1'; this version reads framewise-model/2");
    }

    private static Path copyOf(String name) throws Exception {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (Path file : Files.list(folder.resolve("model")).toList()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    private static void change(Path model, String text, String other) throws Exception {
        Path card = model.resolve("model.json");
        assertThat(card).content().contains(text);
        Files.writeString(card, Files.readString(card).replace(text, other));
    }
}
