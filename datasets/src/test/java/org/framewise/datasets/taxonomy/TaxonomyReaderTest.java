package org.framewise.datasets.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryField() {
        Taxonomy taxonomy = TaxonomyReader.builtIn("tiny");

        assertThat(taxonomy.version()).isEqualTo("3");
        assertThat(taxonomy.axes())
                .containsExactly(
                        new Axis("mood", "Mood", true, "How the weather is taken"),
                        new Axis("topic", "Topic", false, ""));
        assertThat(taxonomy.label("glad"))
                .contains(new Label(
                        "glad",
                        "mood",
                        "Glad",
                        Optional.empty(),
                        "{home} enjoys it",
                        "The weather is welcomed.",
                        false,
                        List.of(new Cue("lovely", 1), new Cue("(warm|mild) ...2 day", 2.5)),
                        List.of(new Cue("lovely mess", 1)),
                        List.of("What a lovely morning."),
                        "made up",
                        List.of("happy", "no")));
        assertThat(taxonomy.label("very-glad").orElseThrow().broader()).contains("glad");
        assertThat(taxonomy.label("other").orElseThrow().residual()).isTrue();
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Taxonomy taxonomy = TaxonomyReader.builtIn("tiny");

        String yaml = TaxonomyWriter.yaml(taxonomy);

        assertThat(TaxonomyReader.parse(yaml, "copy.yaml")).isEqualTo(taxonomy);
        assertThat(TaxonomyWriter.yaml(TaxonomyReader.parse(yaml, "copy.yaml"))).isEqualTo(yaml);
    }

    @Test
    void resolvesAFileAndABuiltInName() throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, TaxonomyWriter.yaml(TaxonomyReader.builtIn("tiny")));

        assertThat(TaxonomyReader.resolve(file.toString())).isEqualTo(TaxonomyReader.resolve("tiny"));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> TaxonomyReader.resolve("atribution"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("atribution: no such taxonomy; did you mean 'attribution'? The built-in taxonomies are"
                        + " attribution, media-frames, persuasion-techniques, disinformation-narratives;"
                        + " or give the path of a YAML file");
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.yaml");

        assertThatThrownBy(() -> TaxonomyReader.resolve(file.toString()))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": no such file; give the path of a readable file");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithTheLine() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, new byte[] {'i', 'd', ':', ' ', 'a', '\n', 'n', 'a', 'm', 'e', ':', ' ', (byte) 0xe9, '\n'});

        assertThatThrownBy(() -> TaxonomyReader.read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ":2: not UTF-8; save the file as UTF-8");
    }
}
