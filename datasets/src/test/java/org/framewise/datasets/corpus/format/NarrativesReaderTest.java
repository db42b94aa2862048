package org.framewise.datasets.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativesReaderTest {

    @TempDir
    Path root;

    @Test
    void coarseAndFineLabelsStandTogether() {
        folder("XX_1.txt\tW: Rain;W: Wind\tW: Rain: Too much;W: Wind: Other\nXX_2.txt\tOther\tOther\n");

        LabelledCorpus corpus = CorpusFormat.of("semeval2025-narratives")
                .read(CorpusSource.of(root).withLanguage("xx"));

        assertThat(corpus.taxonomy()).isEqualTo("disinformation-narratives");
        assertThat(CorpusFolder.summary(corpus))
                .containsExactly(
                        "XX_1/ [W: Rain, W: Rain: Too much, W: Wind, W: Wind: Other] It pours. And blows.",
                        "XX_2/ [Other] Nothing.");
    }

    @Test
    void badRowsAreRejected() {
        folder("XX_1.txt\tW: Rain\tW: Rain: Too much\nXX_3.txt\tOther\tOther\nXX_2.txt\t\t\nXX_2.txt\tOther\n");

        LabelledCorpus corpus = CorpusFormat.SEMEVAL2025_NARRATIVES.read(CorpusSource.of(root.resolve("XX")));

        String file = root.resolve("XX/subtask-2-annotations.txt").toString();
        assertThat(corpus.rejected())
                .containsExactly(
                        file + ":4: 2 columns; a row has 3, split by tabs",
                        file + ":2: no article 'XX_3'; its file is called XX_3.txt",
                        file + ":3: no narrative for 'XX_2'; a document without any is labelled Other");
        assertThat(corpus.examples()).hasSize(1);
    }

    @Test
    void aFileWithNothingToUseIsAnErrorThatNamesTheFirstReason() {
        folder("XX_9.txt\tOther\tOther\n");

        assertThatThrownBy(() -> CorpusFormat.SEMEVAL2025_NARRATIVES.read(CorpusSource.of(root.resolve("XX"))))
                .isInstanceOf(BadInputException.class)
                .hasMessage(root.resolve("XX") + ": no labelled units; the first of 1: "
                        + root.resolve("XX/subtask-2-annotations.txt")
                        + ":1: no article 'XX_9'; its file is called XX_9.txt");
    }

    private void folder(String annotations) {
        new CorpusFolder(root)
                .with("XX/raw-documents/XX_1.txt", "It pours.\n\nAnd blows.\n")
                .with("XX/raw-documents/XX_2.txt", "Nothing.")
                .with("XX/subtask-2-annotations.txt", annotations);
    }
}
