package org.framewise.features.quotation.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratFolderTest {

    private static final String TEXT = "“Yes,” 🔥 Reed said, “we did.”";
    private static final String MARKS = """
            T1\tSource 9 13\tReed
            T2\tCue 14 18\tsaid
            T3\tContent 0 6;19 29\t“Yes,” “we did.”
            of two lines
            T4\tAttribution 14 18\tsaid
            E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
            T5\tDiscuss 0 3
            #1\tAnnotatorNotes T5\twhat of this?
            """;

    @TempDir
    Path folder;

    @Test
    void reads_each_annotation_of_a_text() throws IOException {
        write("story_ab12", MARKS);
        write("story_cd34", "");
        assertThat(BratFolder.read(folder))
                .containsExactly(
                        new MarkedText(
                                "story_ab12",
                                "story",
                                TEXT,
                                List.of(new MarkedQuotation(
                                        List.of(new Span(9, 13)),
                                        List.of(new Span(14, 18)),
                                        List.of(new Span(0, 6), new Span(19, 29))))),
                        new MarkedText("story_cd34", "story", TEXT, List.of()));
    }

    @Test
    void names_a_span_beyond_the_text() throws IOException {
        Path file = write("story_ab12", "T1\tCue 14 99\tsaid\n");
        assertThatThrownBy(() -> BratFolder.read(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ":1: '14 99' is no stretch of the text; give begin and end, at most 29");
    }

    @Test
    void names_a_missing_span() throws IOException {
        Path file = write("story_ab12", "E1\tAttribution:T4 Content:T3\n");
        assertThatThrownBy(() -> BratFolder.read(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ":1: there is no T3; name a span of the same file");
    }

    @Test
    void names_a_missing_text() throws IOException {
        Path file = write("story_ab12", MARKS);
        Files.delete(folder.resolve("text/story.txt"));
        assertThatThrownBy(() -> BratFolder.read(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": its text " + folder.resolve("text/story.txt") + " is missing; put it there");
    }

    @Test
    void names_a_folder_that_is_none() {
        assertThatThrownBy(() -> BratFolder.read(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder + ": there is no folder attributions; name PolNeAR's train or dev");
    }

    private Path write(String name, String marks) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/story.txt"), TEXT);
        return Files.writeString(folder.resolve("attributions").resolve(name + ".ann"), marks);
    }
}
