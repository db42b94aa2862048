package org.framewise.datasets.corpus.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One line is wrong: it is named, and the others are kept. */
class AnnotationErrorsTest {

    private static final String EVERY_LINE = "; every line needs one";
    private static final String CORRECT = "; correct the annotation";
    private static final String LIST = "; write a list, empty where there is nothing";

    @TempDir
    Path path;

    private AnnotatedFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = AnnotatedFolder.in(path);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("'fire-01'", "'fire-02'", "no article 'fire-02'; name one of articles.jsonl"),
                arguments("'article': 'fire-01', ", "", "no 'article'" + EVERY_LINE),
                arguments("'index': 1, ", "", "no 'index'" + EVERY_LINE),
                arguments("'index': 1", "'index': '1'", "'index' is \"1\"; write a whole number"),
                arguments("'index': 1", "'index': -1", "index -1; sentences stand in order, so it must be 1 or more"),
                arguments("'index': 1", "'index': 0", "index 0; sentences stand in order, so it must be 1 or more"),
                arguments("19, 'end': 58", "20, 'end': 58", elsewhere("20..58")),
                arguments("'end': 58", "'end': 57", elsewhere("19..57")),
                arguments("They lit", "They did", elsewhere("19..58")),
                arguments("19, 'end': 58", "17, 'end': 58", outside("17..58", "18..72")),
                arguments("'end': 58", "'end': 19", outside("19..19", "18..72")),
                arguments("'end': 58", "'end': 73", outside("19..73", "18..72")),
                arguments("'end': 58", "'end': 58.5", outside("19..58.5", "18..72")));
    }

    static Stream<Arguments> speakers() {
        return Stream.of(
                arguments(
                        "'indirect'",
                        "'reported'",
                        "a quote_type is one of [direct, indirect, mixed, none], not 'reported'" + CORRECT),
                arguments("'quote_type': 'indirect',", "", "no 'quote_type'" + EVERY_LINE),
                arguments(
                        "'indirect'", "'none'", "quote_type none goes with the author, not none with named" + CORRECT),
                arguments(
                        "'named', 'speaker': 'Ada Bloem', 'mentions'",
                        "'author', 'speaker': '', 'mentions'",
                        "quote_type none goes with the author, not indirect with author" + CORRECT),
                arguments(
                        "'named'",
                        "'person'",
                        "a speaker's kind is one of [author, named, anonymous, document], not 'person'" + CORRECT),
                arguments("'Ada Bloem'", "7", "'speaker' is 7; write a text"),
                arguments("'Ada Bloem', 'm", "'', 'm", "a speaker of kind named needs a name" + CORRECT),
                arguments("'named'", "'author'", "the author goes without a name, not by 'Ada Bloem'" + CORRECT));
    }

    static Stream<Arguments> mentions() {
        return Stream.of(
                arguments("'mentions'", "'mention'", "no 'mentions'" + LIST),
                arguments("[{", "7, 'was': [{", "'mentions' is 7" + LIST),
                arguments("[{", "[7, {", "an element is 7; write an object: {\"label\": …}"),
                arguments("'label': 'false-flag', ", "", "no 'label'" + EVERY_LINE),
                arguments("'false-flag'", "' '", "no 'label'" + EVERY_LINE),
                arguments("'false-flag'", "['hoax']", "'label' is [\"hoax\"]; write a text"),
                arguments("'stance': 'reports', ", "", "no 'stance'" + EVERY_LINE),
                arguments(
                        "'reports'",
                        "'denies'",
                        "a stance is one of [endorses, reports, questions, rejects], not 'denies'" + CORRECT),
                arguments(
                        "'reports', 'speaker_kind': 'named', 'speaker': 'Ada Bloem'",
                        "'reports', 'speaker_kind': 'author'",
                        "what the author says himself is not reported" + CORRECT),
                arguments("19, 'end': 41", "18, 'end': 41", outside("18..41", "19..58")),
                arguments("'end': 41", "'end': 59", outside("19..59", "19..58")),
                arguments(", 'end': 41", "", outside("19..", "19..58")),
                arguments(
                        "[{",
                        "[{'label': 'false-flag', 'stance': 'rejects', 'speaker_kind': 'author', 'begin': 19, 'end': 23}, {",
                        "the label 'false-flag' stands twice" + CORRECT));
    }

    @ParameterizedTest
    @MethodSource({"places", "speakers", "mentions"})
    void aWrongSentence(String right, String wrong, String message) throws IOException {
        folder.sentences(AnnotatedFolder.FIRST, edited(AnnotatedFolder.SECOND, right, wrong), AnnotatedFolder.THIRD);

        AnnotatedArticles read = folder.read();

        assertThat(read.rejected())
                .extracting(Throwable::getMessage)
                .containsExactly(folder.file("sentences.jsonl") + ":2: " + message);
        assertThat(read.articles().get(0).sentences())
                .extracting(AnnotatedSentence::index)
                .containsExactly(0, 2);
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                arguments("'id': 'fire-02', ", "", "no 'id'" + EVERY_LINE),
                arguments("'text'", "'body'", "no 'text'" + EVERY_LINE),
                arguments("'Herald'", "['Herald']", "'source' is [\"Herald\"]; write a text"),
                arguments(
                        "T08:00:00Z",
                        " 08:00",
                        "published is '2030-02-01 08:00'; write a time in UTC, such as 2030-02-01T08:00:00Z"),
                arguments(
                        "'event': 'fire'",
                        "'event': 'fires'",
                        "unknown event 'fires'; did you mean 'fire'? The events of events.yaml are fire"),
                arguments("'fire-02'", "'fire-01'", "article 'fire-01' stands twice; the first one is used"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aWrongArticle(String right, String wrong, String message) throws IOException {
        String second = AnnotatedFolder.ARTICLE.replace("fire-01", "fire-02");
        folder.articles(AnnotatedFolder.ARTICLE, edited(second, right, wrong));

        AnnotatedArticles read = folder.read();

        assertThat(read.rejected())
                .extracting(Throwable::getMessage)
                .containsExactly(folder.file("articles.jsonl") + ":2: " + message);
        assertThat(read.articles())
                .extracting(article -> article.article().id(), article -> article.sentences()
                        .size())
                .containsExactly(tuple("fire-01", 3));
    }

    @Test
    void brokenLinesOfBothFilesAreNamed() throws IOException {
        folder.articles("[]", AnnotatedFolder.ARTICLE)
                .sentences(AnnotatedFolder.FIRST, "", "7", AnnotatedFolder.SECOND);

        AnnotatedArticles read = folder.read();

        String remedy = ": no JSON object; write one object a line: {\"text\": …}";
        assertThat(read.rejected())
                .extracting(Throwable::getMessage)
                .containsExactly(
                        folder.file("articles.jsonl") + ":1" + remedy, folder.file("sentences.jsonl") + ":3" + remedy);
        assertThat(read.articles().get(0).sentences()).hasSize(2);
    }

    /** The cases write {@code '} for the quotation mark of JSON. */
    private static String edited(String line, String right, String wrong) {
        String before = right.replace('\'', '"');
        assertThat(line).contains(before);
        return line.replace(before, wrong.replace('\'', '"'));
    }

    private static String elsewhere(String span) {
        return "text is not what stands at " + span + "; correct the offsets, they count code points";
    }

    private static String outside(String span, String room) {
        return "span " + span + "; it must lie within " + room + ", begin before end";
    }
}
