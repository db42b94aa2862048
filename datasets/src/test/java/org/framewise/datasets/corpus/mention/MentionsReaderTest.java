package org.framewise.datasets.corpus.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.framewise.datasets.BadInputException;
import org.framewise.datasets.corpus.CorpusSource;
import org.framewise.datasets.corpus.Example;
import org.framewise.datasets.corpus.LabelledCorpus;
import org.framewise.datasets.corpus.Origin;
import org.framewise.datasets.corpus.Target;
import org.framewise.datasets.event.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionsReaderTest {

    @TempDir
    Path path;

    private AnnotatedFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = AnnotatedFolder.in(path);
    }

    @Test
    void sentencesComeWithNeighboursTitlePositionAndEvent() {
        LabelledCorpus corpus = read(CorpusSource.of(path));

        assertThat(corpus.format()).isEqualTo("mentions");
        assertThat(corpus.taxonomy()).isEqualTo("attribution");
        assertThat(corpus.target()).isEqualTo(Target.SENTENCE);
        assertThat(corpus.singleLabel()).isFalse();
        assertThat(corpus.labels()).containsExactly("false-flag", "undetermined");
        assertThat(corpus.rejected()).isEmpty();
        Event event = folder.read().articles().get(0).event();
        assertThat(event.id()).isEqualTo("fire");
        String burned = "The port \uD83D\uDD25 burned.";
        String lit = "They lit it themselves, Ada Bloem said.";
        String unknown = "Nobody knows.";
        Map<String, String> start = Map.of("title", "Fire", "next", lit + " " + unknown, "following", lit);
        Map<String, String> middle =
                Map.of("title", "Fire", "previous", burned, "preceding", burned, "next", unknown, "following", unknown);
        Map<String, String> end = Map.of("title", "Fire", "previous", burned + " " + lit, "preceding", lit);
        Origin origin = Origin.of("Herald", "2030-02-01T08:00:00Z");
        assertThat(corpus.examples())
                .containsExactly(
                        new Example("fire-01", "0", burned, start, 0, Set.of(), "test", event, origin),
                        new Example("fire-01", "1", lit, middle, 0.5, Set.of("false-flag"), "test", event, origin),
                        new Example("fire-01", "2", unknown, end, 1, Set.of("undetermined"), "test", event, origin));
    }

    @Test
    void aSentenceAloneStandsAtTheBeginning() throws IOException {
        folder.sentences(AnnotatedFolder.SECOND);

        assertThat(read(CorpusSource.of(path)).examples()).singleElement().satisfies(only -> {
            assertThat(only.position()).isZero();
            assertThat(only.unit()).isEqualTo("1");
            assertThat(only.context()).isEqualTo(Map.of("title", "Fire"));
        });
    }

    @Test
    void unitsKeepTheirNumbersWhereALineIsRejected() throws IOException {
        String broken = AnnotatedFolder.SECOND.replace("reports", "says");
        folder.sentences(AnnotatedFolder.FIRST, broken, AnnotatedFolder.THIRD);

        LabelledCorpus corpus = read(CorpusSource.of(path));

        assertThat(corpus.examples()).extracting(Example::unit).containsExactly("0", "2");
        assertThat(corpus.rejected())
                .containsExactly(
                        folder.file("sentences.jsonl")
                                + ":2: a stance is one of [endorses, reports, questions, rejects], not 'says'; correct the annotation");
    }

    @Test
    void aLabelsFileTakesThePlaceOfTheSentences() throws IOException {
        Path second = Files.writeString(folder.file("second.jsonl"), AnnotatedFolder.THIRD);

        assertThat(read(CorpusSource.of(path).withLabels(second)).examples())
                .extracting(Example::text)
                .containsExactly("Nobody knows.");
    }

    @Test
    void splitsAreChosen() throws IOException {
        folder.articles(
                AnnotatedFolder.ARTICLE,
                AnnotatedFolder.ARTICLE.replace("fire-01", "fire-02").replace("\"test\"", "\"train\""));
        folder.sentences(AnnotatedFolder.FIRST, AnnotatedFolder.FIRST.replace("fire-01", "fire-02"));

        assertThat(read(CorpusSource.of(path).withSplits(Set.of("train"))).examples())
                .extracting(Example::group)
                .containsExactly("fire-02");
        assertThatThrownBy(() -> read(CorpusSource.of(path).withSplits(Set.of("tests"))))
                .isInstanceOf(BadInputException.class)
                .hasMessage(path + ": no split 'tests'; did you mean 'test'? The splits are test, train");
    }

    private static LabelledCorpus read(CorpusSource source) {
        return new MentionsReader().read(source);
    }
}
