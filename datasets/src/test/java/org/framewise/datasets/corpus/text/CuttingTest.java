package org.framewise.datasets.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuttingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "One. Two.|One.#Two.",
                "One.  “Two.” Three|One.#“Two.”#Three",
                "He said (loudly!) “No.” 7 left|He said (loudly!)#“No.”#7 left",
                "Really?! Yes… Well|Really?!#Yes…#Well",
                "in 3.5 days. then more|in 3.5 days. then more",
                "Mr. Gray left|Mr.#Gray left",
                "Ende. Übrigens|Ende. Übrigens",
                "\uD83C\uDFF4 Flag. Next|\uD83C\uDFF4 Flag.#Next"
            })
    void sentencesEndAfterAMarkBeforeACapital(String text, String sentences) {
        Line line = Line.all("Before\n" + text).get(1);

        assertThat(SentenceCut.of(line))
                .extracting(span -> line.of(span).strip())
                .containsExactly(sentences.split("#"));
    }

    @Test
    void sentencesCoverTheLineInCodePoints() {
        Line line = Line.all("\uD83C\uDFF4\n\uD83C\uDFF4 A. B").get(1);

        assertThat(SentenceCut.of(line)).containsExactly(new Span(2, 7), new Span(7, 8));
    }

    @Test
    void onlyALineFeedEndsALine() {
        assertThat(Line.all("a\r\n\u2028b\n\n"))
                .containsExactly(
                        new Line(1, new Span(0, 2), "a\r"),
                        new Line(2, new Span(3, 5), "\u2028b"),
                        new Line(3, new Span(6, 6), ""),
                        new Line(4, new Span(7, 7), ""));
        assertThat(Line.nonBlank(" \u00a0\n\u001c\nx")).extracting(Line::number).isEqualTo(List.of(3));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"' a  b ', a b", "'\u00a0a\u2003\u001db\u0085', a b", "'a\u200bb', a\u200bb", "'  ', ''", "'', ''"
            })
    void whiteSpaceIsCollapsed(String text, String collapsed) {
        assertThat(WhiteSpace.collapse(text)).isEqualTo(collapsed);
    }
}
