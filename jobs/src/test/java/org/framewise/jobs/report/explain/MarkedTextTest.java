package org.framewise.jobs.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carets stand under the words, whatever the letters. */
class MarkedTextTest {

    private static Mark mark(String name, int begin, int end) {
        return new Mark(name, new Span(begin, end));
    }

    @Test
    void aRowForEachNameInOrder() {
        assertThat(new MarkedText("Red Dawn said so.", List.of(mark("speaker", 0, 8), mark("cue", 9, 13))).lines(80))
                .containsExactly(
                        "text     Red Dawn said so.", //
                        "speaker  ^^^^^^^^",
                        "cue               ^^^^");
    }

    @Test
    void severalPlacesOfOneNameShareARow() {
        assertThat(new MarkedText("a b a", List.of(mark("it", 0, 1), mark("it", 4, 5))).lines(80))
                .containsExactly("text  a b a", "it    ^   ^");
    }

    @Test
    void longSentencesAreCutBehindASpace() {
        assertThat(new MarkedText("one two three", List.of(mark("it", 4, 13))).lines(8))
                .containsExactly("text  one two", "it        ^^^", "      three", "it    ^^^^^");
    }

    @Test
    void aWordThatIsLongerThanTheLineIsCutInside() {
        assertThat(new MarkedText("abcdef", List.of()).lines(4)).containsExactly("text  abcd", "      ef");
    }

    @Test
    void wideLettersTakeTwoColumnsAndMarksAboveLettersNone() {
        assertThat(new MarkedText("中文 e\u0301 x", List.of(mark("it", 1, 2), mark("x", 6, 7))).lines(80))
                .containsExactly(
                        "text  中文 e\u0301 x", //
                        "it      ^^",
                        "x            ^");
        assertThat(new MarkedText("\uD83D\uDD25 x", List.of(mark("x", 2, 3))).lines(80))
                .containsExactly("text  \uD83D\uDD25 x", "x        ^");
    }

    @Test
    void lineEndsAndNoBreakSpacesAreSpaces() {
        assertThat(new MarkedText("a\n\u00A0\tb", List.of(mark("b", 4, 5))).lines(80))
                .containsExactly("text  a   b", "b         ^");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "中, 2", "ｗ, 2", "e\u0301, 1", "\u200Bx, 1", "é, 1"})
    void columns(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }
}
