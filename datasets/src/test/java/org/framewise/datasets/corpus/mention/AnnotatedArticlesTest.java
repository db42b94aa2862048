package org.framewise.datasets.corpus.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.article.Article;
import org.framewise.datasets.article.Span;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedArticlesTest {

    private static final Speaker AUTHOR = new Speaker("author", "");
    private static final Speaker BLOEM = new Speaker("named", "Ada Bloem");

    @TempDir
    Path path;

    private AnnotatedFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = AnnotatedFolder.in(path);
    }

    @Test
    void everythingIsRead() {
        AnnotatedArticles read = folder.read();

        assertThat(read.rejected()).isEmpty();
        assertThat(read.articles())
                .containsExactly(new AnnotatedArticle(
                        new Article(
                                "fire-01",
                                "Herald",
                                Optional.of(Instant.parse("2030-02-01T08:00:00Z")),
                                "Fire",
                                AnnotatedFolder.TEXT,
                                "en",
                                "fire",
                                ""),
                        new Event(
                                "fire",
                                "Harbour fire",
                                Optional.of(LocalDate.of(2030, 2, 1)),
                                List.of(new Actor("home", List.of("Norland")))),
                        "test",
                        "wire",
                        List.of(first(), second(), third())));
    }

    @Test
    void onlyIdAndTextOfAnArticleAreNeeded() throws IOException {
        folder.articles("{\"id\": \"fire-01\", \"text\": \"" + AnnotatedFolder.TEXT + "\"}");

        assertThat(folder.read().articles())
                .containsExactly(new AnnotatedArticle(
                        new Article("fire-01", "", Optional.empty(), "", AnnotatedFolder.TEXT, "", "", ""),
                        Event.UNKNOWN,
                        "",
                        "",
                        List.of(first(), second(), third())));
    }

    @Test
    void theTextOfASentenceNeedNotBeWritten() throws IOException {
        folder.sentences(AnnotatedFolder.THIRD.replace("\"text\": \"Nobody knows.\", ", ""));

        assertThat(folder.read().articles().get(0).sentences()).containsExactly(third());
    }

    @Test
    void anotherAnnotationOfTheSameArticlesIsRead() throws IOException {
        Path second = Files.writeString(folder.file("second.jsonl"), AnnotatedFolder.THIRD);
        folder.articles(AnnotatedFolder.ARTICLE, AnnotatedFolder.ARTICLE.replace("fire-01", "fire-02"));

        AnnotatedArticles read = AnnotatedArticles.read(path, second);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.articles())
                .extracting(AnnotatedArticle::sentences)
                .containsExactly(List.of(third()), List.of());
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path missing = path.resolve("none");

        assertThatThrownBy(() -> AnnotatedArticles.read(missing))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        missing + ": no such folder; name one with events.yaml, articles.jsonl and sentences.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.yaml", "articles.jsonl", "sentences.jsonl"})
    void aFileThatIsMissingIsNamed(String name) throws IOException {
        Files.delete(folder.file(name));

        assertThatThrownBy(folder::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder.file(name) + ": no such file; give the path of a readable file");
    }

    private static AnnotatedSentence first() {
        return new AnnotatedSentence(0, new Span(0, 18), "The port \uD83D\uDD25 burned.", "none", AUTHOR, List.of());
    }

    private static AnnotatedSentence second() {
        Mention mention = new Mention("false-flag", "reports", BLOEM, new Span(19, 41));
        return new AnnotatedSentence(
                1, new Span(19, 58), "They lit it themselves, Ada Bloem said.", "indirect", BLOEM, List.of(mention));
    }

    private static AnnotatedSentence third() {
        Mention mention = new Mention("undetermined", "endorses", AUTHOR, new Span(59, 71));
        return new AnnotatedSentence(2, new Span(59, 72), "Nobody knows.", "none", AUTHOR, List.of(mention));
    }
}
