package org.framewise.datasets.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some editors put U+FEFF before a file; it belongs to no key, column or object. */
class ByteOrderMarkTest {

    @TempDir
    Path folder;

    @Test
    void isNoPartOfYaml() {
        assertThat(YamlValue.parse("\uFEFFid: a\n", "f").object(Set.of("id")).text("id", ""))
                .isEqualTo("a");
    }

    @Test
    void isNoPartOfATable() {
        TsvTable table = TsvTable.parse("\uFEFFid\n7\n", "f", false, Set.of("id"), e -> {});

        assertThat(table.rows().get(0).get("id")).isEqualTo("7");
    }

    @Test
    void isNoPartOfAnObject() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "\uFEFF{\"id\": 7}\n");

        assertThat(JsonLines.read(file).objects())
                .extracting(line -> line.json().get("id").asInt())
                .containsExactly(7);
        assertThat(JsonLines.read(file).rejected()).isEmpty();
    }
}
