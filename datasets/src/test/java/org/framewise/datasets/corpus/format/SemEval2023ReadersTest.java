package org.framewise.datasets.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SemEval2023ReadersTest {

    @TempDir
    Path root;

    private CorpusFolder folder;

    @BeforeEach
    void writeArticles() {
        folder = new CorpusFolder(root)
                .with(
                        "xx/train-articles/article1.txt",
                        "Bridge closed\n\nTraffic is bad. Nobody knows why! “So it is.”\n")
                .with("xx/train-articles/article2.txt", "One line only.")
                .with("xx/train-labels-subtask-1.txt", "1\topinion\n2\tsatire\n")
                .with("xx/train-labels-subtask-2.txt", "2\tPolitical\r\n1\tMorality,Economic\r\n")
                .with("xx/train-labels-subtask-3.txt", "2\t1\t\n1\t3\tDoubt,Slogans\n1\t1\n")
                .with(
                        "xx/train-labels-subtask-3-spans/article1-labels-subtask-3.txt",
                        "1\tDoubt\t31\t37\n1\tSlogans\t48\t60\n");
    }

    @Test
    void aGenreIsADocumentsOnlyLabel() {
        LabelledCorpus corpus = CorpusFormat.of("semeval2023-genre").read(source());

        assertThat(corpus.singleLabel()).isTrue();
        assertThat(corpus.target()).isEqualTo(Target.ARTICLE);
        assertThat(CorpusFolder.summary(corpus))
                .containsExactly(
                        "1/ [opinion] Bridge closed Traffic is bad. Nobody knows why! “So it is.”",
                        "2/ [satire] One line only.");
    }

    @Test
    void aGenreThatIsNotOneLabelIsRejected() {
        folder.with("xx/train-labels-subtask-1.txt", "1\topinion,satire\n2\tsatire\n");

        assertThat(CorpusFormat.SEMEVAL2023_GENRE.read(source()).rejected())
                .containsExactly(root.resolve("xx/train-labels-subtask-1.txt:1")
                        + ": 2 labels; a document has exactly one here");
    }

    @Test
    void framesAreADocumentsLabels() {
        LabelledCorpus corpus =
                CorpusFormat.of("semeval2023-frames").read(CorpusSource.of(root.resolve("xx/train-articles")));

        assertThat(corpus.taxonomy()).isEqualTo("media-frames");
        assertThat(corpus.labels()).containsExactly("Economic", "Morality", "Political");
        assertThat(CorpusFolder.summary(corpus))
                .containsExactly(
                        "2/ [Political] One line only.",
                        "1/ [Economic, Morality] Bridge closed Traffic is bad. Nobody knows why! “So it is.”");
        assertThat(corpus.examples())
                .extracting(Example::context)
                .containsExactly(Map.of(), Map.of("title", "Bridge closed"));
    }

    @Test
    void theLanguageNamesASubFolder() {
        CorpusSource source = CorpusSource.of(root).withLanguage("xx");

        assertThat(CorpusFormat.SEMEVAL2023_FRAMES.read(source).examples()).hasSize(2);
    }

    @Test
    void aSubtasksOwnCopyOfAnArticleWins() {
        folder.with("xx/train-articles-subtask-2/article2.txt", "Another line.");

        CorpusSource source = CorpusSource.of(root.resolve("xx/train-articles"));

        assertThat(CorpusFolder.summary(CorpusFormat.SEMEVAL2023_FRAMES.read(source)))
                .contains("2/ [Political] Another line.");
        assertThat(CorpusFolder.summary(CorpusFormat.SEMEVAL2023_GENRE.read(source)))
                .contains("2/ [satire] One line only.");
    }

    @Test
    void paragraphsAreTheLinesThatTheLabelFileNames() {
        LabelledCorpus corpus = CorpusFormat.of("semeval2023-techniques").read(source());

        assertThat(corpus.target()).isEqualTo(Target.PARAGRAPH);
        assertThat(CorpusFolder.summary(corpus))
                .containsExactly(
                        "2/1 [] One line only.",
                        "1/3 [Doubt, Slogans] Traffic is bad. Nobody knows why! “So it is.”",
                        "1/1 [] Bridge closed");
    }

    @Test
    void aRowWithoutItsArticleOrLineIsRejected() {
        folder.with("xx/train-labels-subtask-3.txt", "2\t1\tDoubt\n3\t1\tDoubt\n1\t2\tDoubt\n1\t9\n");

        LabelledCorpus corpus = CorpusFormat.SEMEVAL2023_TECHNIQUES.read(source());

        String file = root.resolve("xx/train-labels-subtask-3.txt").toString();
        String remedy = "; lines are counted from 1, and a labelled one is not blank";
        assertThat(corpus.rejected())
                .containsExactly(
                        file + ":2: no article '3'; its file is called article3.txt",
                        file + ":3: article '1' has no text in line '2'" + remedy,
                        file + ":4: article '1' has no text in line '9'" + remedy);
        assertThat(corpus.examples()).hasSize(1);
    }

    @Test
    void sentencesCarryTheTechniquesOfTheSpansThatTheyTouch() {
        LabelledCorpus corpus =
                CorpusFormat.of("semeval2023-technique-sentences").read(source());

        assertThat(corpus.target()).isEqualTo(Target.SENTENCE);
        assertThat(CorpusFolder.summary(corpus))
                .containsExactly(
                        "1/1 [] Bridge closed",
                        "1/3 [] Traffic is bad.",
                        "1/3 [Doubt, Slogans] Nobody knows why!",
                        "1/3 [Slogans] “So it is.”",
                        "2/1 [] One line only.");
        assertThat(corpus.examples().get(2).context())
                .isEqualTo(Map.of(
                        "previous", "Bridge closed Traffic is bad.",
                        "preceding", "Traffic is bad.",
                        "next", "“So it is.”",
                        "following", "“So it is.”",
                        "article", "Bridge closed\nTraffic is bad.\nNobody knows why!\n“So it is.”",
                        "title", "Bridge closed"));
    }

    @Test
    void aSpanOutsideItsArticleIsRejected() {
        folder.with("xx/train-labels-subtask-3-spans/article2-labels-subtask-3.txt", "2\tDoubt\t0\t15\n");

        assertThat(CorpusFormat.SEMEVAL2023_TECHNIQUE_SENTENCES.read(source()).rejected())
                .containsExactly(root.resolve("xx/train-labels-subtask-3-spans/article2-labels-subtask-3.txt:1")
                        + ": span 0..15; a span lies within 0..14, begin before end");
    }

    private CorpusSource source() {
        return CorpusSource.of(root.resolve("xx"));
    }
}
