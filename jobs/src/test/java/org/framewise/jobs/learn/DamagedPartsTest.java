package org.framewise.jobs.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.framewise.jobs.learn.saved.Models;
import org.framewise.jobs.model.card.ModelFolder;
import org.framewise.jobs.scoring.ShippedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a model about stance and speakers are checked as its labels are. */
class DamagedPartsTest {

    private static final String REMEDY = "; train it again, or take it from its source again";

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() throws Exception {
        for (Map.Entry<String, byte[]> file : ShippedModel.files().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** All but the card that lists them. */
    static Stream<String> parts() {
        return ShippedModel.files().files().keySet().stream()
                .filter(name -> !name.equals("model.json"))
                .sorted();
    }

    @Test
    void thePartsAreLabelsStancesAndSpeakers() {
        assertThat(parts())
                .contains("stance.json", "stance-words.safetensors", "speaker.json", "speaker-words.safetensors")
                .contains("taxonomy.yaml")
                .anyMatch(name -> name.matches("[a-z]+\\.safetensors"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aChangedByteIsRefused(String name) throws Exception {
        String sha256 = ModelFolder.open(folder).files().get(name);
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> Models.load(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + ": damaged: SHA-256 is ")
                .hasMessageEndingWith(", the card says " + sha256 + REMEDY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stance-words.safetensors", "speaker.json"})
    void aMissingPartIsRefused(String name) throws Exception {
        Files.delete(folder.resolve(name));

        assertThatThrownBy(() -> Models.load(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder.resolve(name) + ": the card lists this file, but it is not there" + REMEDY);
    }

    @Test
    void aPartThatIsNoCardIsRefused() throws Exception {
        Files.writeString(folder.resolve("stance.json"), "[1, 2]");

        assertThatThrownBy(() -> Models.stances(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder.resolve("stance.json") + ": no model card: ")
                .hasMessageEndingWith(REMEDY);
    }

    @Test
    void aPartOfAnotherVersionIsRefused() throws Exception {
        Path card = folder.resolve("speaker.json");
        Files.writeString(card, Files.readString(card).replace("framewise-model/2", "framewise-model/9"));

        assertThatThrownBy(() -> Models.stances(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(card + ": format 'framewise-model/9'; this version reads framewise-model/2");
    }

    @Test
    void withoutStancesThereIsNoJudge() throws Exception {
        assertThat(Models.stances(folder)).isPresent();
        Files.delete(folder.resolve("stance.json"));

        assertThat(Models.stances(folder)).isEmpty();
    }
}
