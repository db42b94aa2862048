package org.framewise.datasets.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePartsTest {

    @TempDir
    Path root;

    @BeforeEach
    void write() {
        new CorpusFolder(root)
                .with("en/train-articles/article1.txt", "The bridge is closed.")
                .with("en/train-labels-subtask-2.txt", "1\tPolitical\n9\tPolitical\n")
                .with("hi/train-articles/article1.txt", "पुल बंद है।")
                .with("hi/train-articles/article2.txt", "सरकार।")
                .with("hi/train-labels-subtask-2.txt", "1\tEconomic\n2\tMorality\n");
    }

    private LabelledCorpus read(String languages) {
        return CorpusFormat.SEMEVAL2023_FRAMES.read(CorpusSource.of(root).withLanguage(languages));
    }

    @Test
    void severalLanguagesAreOneCorpus() {
        LabelledCorpus corpus = read("hi,en");

        assertThat(CorpusFolder.summary(corpus))
                .containsExactly(
                        "1/ [Economic] पुल बंद है।", "2/ [Morality] सरकार।", "1/ [Political] The bridge is closed.");
        assertThat(corpus.labels()).containsExactly("Economic", "Morality", "Political");
        assertThat(corpus.examples())
                .extracting(example -> example.context().get(LanguageParts.LANGUAGE))
                .containsExactly("hi", "hi", "en");
        assertThat(corpus.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|1", "hi|2", "en, hi|3", "en,en|1", " en ,|1"})
    void aLanguageIsReadOnce(String languages, int units) {
        assertThat(read(languages).examples()).hasSize(units);
    }

    @Test
    void oneLabelFileIsNotThatOfSeveralLanguages() {
        Path labels = root.resolve("en/train-labels-subtask-2.txt");
        CorpusSource source = CorpusSource.of(root).withLanguage("en,hi").withLabels(labels);

        assertThatThrownBy(() -> CorpusFormat.SEMEVAL2023_FRAMES.read(source))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--labels " + labels
                        + ": one label file for the languages en, hi; leave it out: each language's own is taken");
    }

    @Test
    void otherFormatsHaveNoSubFolders() {
        CorpusSource source = CorpusSource.of(root).withLanguage("en,hi");

        assertThatThrownBy(() -> CorpusFormat.JSONL.read(source))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--language en,hi: 'jsonl' has no sub-folders for languages; name one alone");
    }
}
