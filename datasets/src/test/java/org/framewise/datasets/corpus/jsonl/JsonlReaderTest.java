package org.framewise.datasets.corpus.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlReaderTest {

    private static final String GOOD = "{\"text\": \"Fine.\", \"labels\": [\"calm\"]}\n";

    @TempDir
    Path folder;

    private Path labels;
    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        labels = folder.resolve("labels.jsonl");
        articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, "{\"id\": \"a\", \"text\": \"Top \uD83C\uDFF4\\nOne ends. Two ends. Three.\"}\n");
    }

    @Test
    void aTextWithLabelsIsASentence() throws IOException {
        LabelledCorpus corpus = read("{\"text\": \" It  rains. \", \"labels\": [\"wet\", \"grey\"]}\n"
                + "{\"text\": \"So what?\", \"labels\": [], \"article\": \"a\", \"unit\": \"4\", \"title\": \"Top\","
                + " \"previous\": \"Before\", \"next\": \"After\", \"split\": \"dev\"}\n");

        assertThat(corpus.target()).isEqualTo(Target.SENTENCE);
        assertThat(corpus.labels()).containsExactly("grey", "wet");
        assertThat(corpus.examples())
                .containsExactly(
                        new Example("1", "1", "It rains.", Map.of(), 0, Set.of("wet", "grey"), ""),
                        new Example(
                                "a",
                                "4",
                                "So what?",
                                Map.of("title", "Top", "previous", "Before", "next", "After"),
                                0,
                                Set.of(),
                                "dev"));
        assertThat(corpus.rejected()).isEmpty();
    }

    @Test
    void theHeaderSaysWhatTheUnitsAre() throws IOException {
        LabelledCorpus corpus = read("{\"target\": \"article\", \"taxonomy\": \"moods\", \"single_label\": true}\n"
                + "{\"id\": 7, \"text\": \"Head\\nBody\", \"labels\": [\"calm\"]}\n"
                + "{\"id\": 8, \"text\": \"Body\", \"labels\": [\"calm\", \"wet\"]}\n");

        assertThat(corpus.target()).isEqualTo(Target.ARTICLE);
        assertThat(corpus.taxonomy()).isEqualTo("moods");
        assertThat(corpus.singleLabel()).isTrue();
        assertThat(corpus.examples())
                .containsExactly(new Example("7", "", "Head Body", Map.of("title", "Head"), 0, Set.of("calm"), ""));
        assertThat(corpus.rejected())
                .containsExactly(labels + ":3: 2 labels; single_label files have exactly one a line");
    }

    @Test
    void offsetsCountCodePointsOfAnArticle() throws IOException {
        Files.writeString(labels, "{\"article\": \"a\", \"begin\": 16, \"end\": 25, \"labels\": [\"x\"]}\n");

        LabelledCorpus corpus = new JsonlReader().read(CorpusSource.of(articles).withLabels(labels));

        assertThat(corpus.examples())
                .containsExactly(new Example(
                        "a",
                        "16-25",
                        "Two ends.",
                        Map.of(
                                "title", "Top \uD83C\uDFF4",
                                "previous", "Top \uD83C\uDFF4 One ends.",
                                "preceding", "One ends.",
                                "next", "Three.",
                                "following", "Three.",
                                "article", "Top \uD83C\uDFF4\nOne ends.\nTwo ends.\nThree."),
                        2.0 / 3,
                        Set.of("x"),
                        ""));
    }

    @Test
    void outletAndDayStandOnTheLineOrOnItsArticle() throws IOException {
        Files.writeString(
                articles,
                "{\"id\": \"a\", \"text\": \"It rains.\", \"source\": \"Wire\", \"published\": \"2030-02-01\"}\n");
        Files.writeString(labels, """
                {"article": "a", "begin": 0, "end": 9, "labels": ["wet"]}
                {"article": "a", "begin": 0, "end": 2, "labels": ["wet"], "source": "Dispatch"}
                {"text": "It rains.", "labels": [], "published": "2030-03-01T08:00:00Z"}
                {"text": "It rains.", "labels": []}
                """);

        LabelledCorpus corpus = new JsonlReader().read(CorpusSource.of(articles).withLabels(labels));

        assertThat(corpus.rejected()).isEmpty();
        assertThat(corpus.examples())
                .extracting(Example::origin)
                .containsExactly(
                        Origin.of("Wire", "2030-02-01"),
                        Origin.of("Dispatch", "2030-02-01"),
                        Origin.of("", "2030-03-01T08:00:00Z"),
                        Origin.UNKNOWN);
    }

    @Test
    void anArticleWithAWrongDayIsRejected() throws IOException {
        Files.writeString(articles, "{\"id\": \"a\", \"text\": \"It rains.\", \"published\": \"May\"}\n");
        Files.writeString(labels, GOOD);

        assertThat(new JsonlReader()
                        .read(CorpusSource.of(articles).withLabels(labels))
                        .rejected())
                .containsExactly(
                        articles + ":1: published is 'May'; write a day or a time, such as 2030-02-01T08:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": |broken JSON, Unexpected end-of-input within/between Object entries; write one object a line",
                "{\"text\": \"a\", \"text\": \"b\", \"labels\": []}|broken JSON, Duplicate field 'text'; write one object a line",
                "[1]|no JSON object; write one object a line: {\"text\": …}",
                "{\"text\": \"a\"}|no 'labels'; write a list: \"labels\": [\"a\", \"b\"]",
                "{\"text\": \"a\", \"lables\": [\"x\"]}|no 'labels'; rename 'lables'",
                "{\"text\": \"a\", \"labels\": \"x\"}|'labels' is \"x\"; write a list: \"labels\": [\"a\", \"b\"]",
                "{\"text\": \"a\", \"labels\": [1]}|the label 1; a label is a text that is not blank",
                "{\"text\": \" \", \"labels\": []}|no 'text'; give a text, or article, begin and end",
                "{\"text\": [], \"labels\": []}|'text' is []; write a text",
                "{\"text\": \"a\", \"labels\": [], \"published\": \"May\"}"
                        + "|published is 'May'; write a day or a time, such as 2030-02-01T08:00:00Z",
                "{\"article\": \"b\", \"begin\": 0, \"end\": 1, \"labels\": []}"
                        + "|no article 'b'; give the articles file, with a line {\"id\": …, \"text\": …}",
                "{\"article\": \"a\", \"begin\": 0, \"end\": 33, \"labels\": []}"
                        + "|span 0..33; a span lies within 0..32, begin before end",
                "{\"article\": \"a\", \"begin\": 3, \"labels\": []}|span 3..; a span lies within 0..32, begin before end",
                "{\"article\": \"a\", \"begin\": 5, \"end\": 6, \"labels\": []}|span 5..6 is blank; mark a text"
            })
    void aBadLineIsRejectedAndTheRestRead(String line, String reason) throws IOException {
        Files.writeString(labels, GOOD + line + "\n\n" + GOOD);

        LabelledCorpus corpus = new JsonlReader().read(CorpusSource.of(articles).withLabels(labels));

        assertThat(corpus.rejected().get(0)).isEqualTo(labels + ":2: " + reason);
        assertThat(corpus.examples()).extracting(Example::group).containsExactly("1", "4");
    }

    @Test
    void aLineInAnotherEncodingIsRejected() throws IOException {
        Files.write(labels, (GOOD + "{\"text\": \"é\", \"labels\": []}").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new JsonlReader().read(CorpusSource.of(labels)).rejected())
                .containsExactly(labels + ":2: not UTF-8; save the file as UTF-8");
    }

    @Test
    void anUnknownKeyIsNoted() throws IOException {
        assertThat(read("{\"text\": \"a\", \"labels\": [], \"titel\": \"b\"}").rejected())
                .containsExactly(
                        labels + ": unknown column 'titel'; it is ignored; did you mean 'title'? The known"
                                + " columns are article, begin, end, id, labels, next, previous, published, source, split, text, title, unit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"target\": \"sentences\"}|:1: unknown target 'sentences'; did you mean 'sentence'?"
                        + " The targets are sentence, paragraph, article",
                "{\"taxonomy\": \"t\", \"targte\": \"article\"}|:1: unknown key 'targte' in the header;"
                        + " did you mean 'target'? The known keys are target, taxonomy, single_label",
                "{\"single_label\": \"yes\"}|:1: single_label is \"yes\"; write true or false",
                "``|: no labelled units; the files are empty"
            })
    void aBadHeaderOrAnEmptyFileIsAnError(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInputException.class)
                .hasMessage(labels + message);
    }

    private LabelledCorpus read(String text) throws IOException {
        return new JsonlReader().read(CorpusSource.of(Files.writeString(labels, text)));
    }
}
