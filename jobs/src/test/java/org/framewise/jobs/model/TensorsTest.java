package org.framewise.jobs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorsTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws Exception {
        Path file = folder.resolve("w.safetensors");
        new Tensors()
                .with("keys", new int[] {1, -2, 3})
                .with("values", new float[] {0.5f, -1e-20f})
                .write(file);
        Tensors read = Tensors.read(file);

        assertThat(read.ints("keys")).containsExactly(1, -2, 3);
        assertThat(read.floats("values")).containsExactly(0.5f, -1e-20f);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read.floats("keys"))
                .withMessage("no floats called 'keys'");
    }

    @Test
    void laysOutTheFileAsSafetensorsDoes() throws Exception {
        Path file = folder.resolve("w.safetensors");
        new Tensors().with("x", new float[] {1}).write(file);
        byte[] bytes = Files.readAllBytes(file);
        String header = "{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}";

        assertThat(bytes[0]).isEqualTo((byte) header.length());
        assertThat(new String(bytes, 8, header.length())).isEqualTo(header);
        assertThat(Arrays.copyOfRange(bytes, 8 + header.length(), bytes.length)).containsExactly(0, 0, 0x80, 0x3f);
    }

    @Test
    void refusesHalfAFile() throws Exception {
        Path file = folder.resolve("w.safetensors");
        new Tensors().with("values", new float[100]).write(file);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200));

        assertThatThrownBy(() -> Tensors.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + ": no readable safetensors file: ")
                .hasMessageEndingWith("; take the model from its source again");
    }
}
