package org.framewise.datasets.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativeFramesReaderTest {

    private static final String HEADER = "ID\tsource\tmbfc\tdate\ttext\tRE\tHI\tCO\tMO\tEC\n";

    @TempDir
    Path root;

    @Test
    void readsFramesOfArticles() {
        LabelledCorpus corpus = read(HEADER
                + "3\ta\tb\tc\t\"They \"\"act\"\".\nNow\" on\tTrue\tFalse\tTrue\tFalse\tFalse\n"
                + "4\ta\tb\tc\tCalm\tFalse\tFalse\tFalse\tFalse\tFalse\n");

        assertThat(CorpusFolder.summary(corpus)).containsExactly("3/ [CO, RE] They \"act\". Now on", "4/ [] Calm");
        assertThat(corpus.rejected()).isEmpty();
    }

    @Test
    void unlabelledRowsAndUnknownColumnsAreReported() {
        LabelledCorpus corpus = read(HEADER.replace("mbfc", "mbcf")
                + "3\ta\tb\tc\tCalm\tTrue\tFalse\tTrue\tFalse\tFalse\n"
                + "4\ta\tb\tc\tCalm\t\t\t\t\t\n"
                + "5\ta\tb\n");

        String file = root.resolve("frames.tsv").toString();
        assertThat(corpus.rejected())
                .containsExactly(
                        file + ":4: 3 columns; the header has 10",
                        file + ":1: unknown column 'mbcf'; it is ignored; did you mean 'mbfc'? The known columns are"
                                + " CO, EC, HI, ID, MO, RE, date, mbfc, source, text",
                        file
                                + ":3: article '4' has the frames [, , , , ]; each of [RE, HI, CO, MO, EC] is True or False");
        assertThat(corpus.examples()).hasSize(1);
    }

    @Test
    void aTableThatCannotBeReadIsAnError() {
        refused("", ":1: no column 'CO'; the header is empty");
        refused("ID\ttext\n", ":1: no column 'CO'; the header has ID, text");
        refused(HEADER, ": no rows under the header; give a table with at least one");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInputException.class)
                .hasMessage(root.resolve("frames.tsv") + message);
    }

    private LabelledCorpus read(String text) {
        new CorpusFolder(root).with("frames.tsv", text);
        return CorpusFormat.of("narrative-frames").read(CorpusSource.of(root.resolve("frames.tsv")));
    }
}
