package org.framewise.datasets.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PtcReaderTest {

    @TempDir
    Path root;

    private CorpusFolder folder;

    @BeforeEach
    void writeArticles() {
        // The flag is one code point and two UTF-16 units: line 3 begins at 17, its "fools" at 21.
        folder = new CorpusFolder(root)
                .with(
                        "train-articles/article7.txt",
                        "Rain \uD83C\uDFF4 \u00a0 again\n\u00a0\nSuch fools say\tso.\nDry day.\r\nEnd\n")
                .with("train-articles/article12.txt", "All quiet.\n")
                .with("train-articles/notes.md", "not an article")
                .with("train-articles/._article7.txt", "not an article either")
                .with("train-task-si.labels", "7\t21\t26\n7\t31\t40\n")
                .with("train-task-flc-tc.labels", "7\tName_calling\t21\t26\n7\tDoubt\t20\t26\n");
    }

    @Test
    void aLineThatTouchesASpanIsPropaganda() {
        LabelledCorpus corpus = CorpusFormat.of("ptc-sentences").read(CorpusSource.of(root));

        assertThat(corpus.target()).isEqualTo(Target.SENTENCE);
        assertThat(corpus.taxonomy()).isEmpty();
        assertThat(corpus.labels()).containsExactly("propaganda");
        assertThat(CorpusFolder.summary(corpus))
                .containsExactly(
                        "12/1 [] All quiet.",
                        "7/1 [] Rain \uD83C\uDFF4 again",
                        "7/3 [propaganda] Such fools say so.",
                        "7/4 [propaganda] Dry day.",
                        "7/5 [] End");
        assertThat(corpus.rejected()).isEmpty();
    }

    @Test
    void aSpanThatOnlyMeetsALineDoesNotTouchIt() {
        folder.with("train-task-si.labels", "7\t16\t17\n7\t34\t35\n7\t35\t36\n");

        LabelledCorpus corpus = CorpusFormat.of("ptc-sentences").read(CorpusSource.of(root));

        assertThat(corpus.examples())
                .filteredOn(e -> !e.labels().isEmpty())
                .extracting(Example::unit)
                .containsExactly("3");
    }

    @Test
    void contextIsWhatSurroundsALine() {
        Example line = CorpusFormat.PTC_SENTENCES
                .read(CorpusSource.of(root))
                .examples()
                .get(3);

        assertThat(line.context())
                .isEqualTo(Map.of(
                        "previous", "Rain \uD83C\uDFF4 again Such fools say so.",
                        "preceding", "Such fools say so.",
                        "next", "End",
                        "following", "End",
                        "article", "Rain \uD83C\uDFF4 again\nSuch fools say so.\nDry day.\nEnd",
                        "title", "Rain \uD83C\uDFF4 again"));
        assertThat(line.position()).isEqualTo(2.0 / 3);
    }

    @Test
    void techniquesAreTheLabelsOfTheSpans() {
        LabelledCorpus corpus = CorpusFormat.of("ptc-techniques").read(CorpusSource.of(root.resolve("train-articles")));

        assertThat(corpus.taxonomy()).isEqualTo("persuasion-techniques");
        assertThat(corpus.labels()).containsExactly("Doubt", "Name_calling");
        assertThat(corpus.examples().get(2).labels()).isEqualTo(Set.of("Doubt", "Name_calling"));
    }

    @Test
    void aGivenLabelFileIsReadInsteadOfTheUsualOne() {
        folder.with("elsewhere/my.labels", "12\t0\t3\n");

        CorpusSource source = CorpusSource.of(root).withLabels(root.resolve("elsewhere/my.labels"));

        assertThat(CorpusFolder.summary(CorpusFormat.PTC_SENTENCES.read(source)))
                .contains("12/1 [propaganda] All quiet.", "7/3 [] Such fools say so.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7\t0 | 2 columns; a row has 3, split by tabs",
                "8\t0\t3 | no article '8'; its file is called article8.txt",
                "../7\t0\t3 | no article '../7'; its file is called article../7.txt",
                "7\t3\t3 | span 3..3; a span lies within 0..50, begin before end",
                "7\t3\t51 | span 3..51; a span lies within 0..50, begin before end",
                "7\t-1\t3 | span -1..3; a span lies within 0..50, begin before end",
                "7\tx\t3 | span x..3; a span lies within 0..50, begin before end"
            })
    void aBadRowIsRejectedAndTheRestRead(String rowAndReason) {
        String[] parts = rowAndReason.split(" \\| ");
        folder.with("train-task-si.labels", "7\t21\t26\n\n" + parts[0] + "\n");

        LabelledCorpus corpus = CorpusFormat.PTC_SENTENCES.read(CorpusSource.of(root));

        assertThat(corpus.rejected()).containsExactly(root.resolve("train-task-si.labels") + ":3: " + parts[1]);
        assertThat(corpus.examples()).hasSize(5);
        assertThat(corpus.examples().get(2).labels()).containsExactly("propaganda");
    }

    @Test
    void anArticleInAnotherEncodingIsKeptAndNoted() {
        folder.with("train-articles/article9.txt", new byte[] {'A', ' ', (byte) 0x93, 'b', (byte) 0x94, '\n'});

        LabelledCorpus corpus = CorpusFormat.PTC_SENTENCES.read(CorpusSource.of(root));

        assertThat(CorpusFolder.summary(corpus)).contains("9/1 [] A “b”");
        assertThat(corpus.rejected())
                .containsExactly(root.resolve("train-articles/article9.txt")
                        + ": not UTF-8, read as windows-1252; save the file as UTF-8");
    }

    @Test
    void whatCannotBeReadAtAllIsAnError() {
        refused(
                CorpusSource.of(root.resolve("none")),
                "/none: no such folder; give the folder that holds the articles");
        refused(
                CorpusSource.of(folder.with("empty/x", "").root().resolve("empty")),
                "/empty: no articles; the files are called articleN.txt");
        refused(
                CorpusSource.of(root).withLabels(root.resolve("no.labels")),
                "/no.labels: no such file; give the path of a readable file");
        refused(CorpusSource.of(root).withSplits(Set.of("dev")), ": no split 'dev'; this corpus has none");
        folder.with("train-task-si.labels", "\n");
        refused(CorpusSource.of(root), "/train-task-si.labels: no labels; give a label file with 3 columns");
    }

    private void refused(CorpusSource source, String message) {
        assertThatThrownBy(() -> CorpusFormat.PTC_SENTENCES.read(source))
                .isInstanceOf(BadInputException.class)
                .hasMessage(root + message);
    }
}
