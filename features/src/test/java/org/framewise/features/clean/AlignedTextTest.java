package org.framewise.features.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '^',
            value = {
                "a\u00A0b\u3000c\td|a b c d",
                "“It’s” ‘so’ «far»|\"It's\" 'so' \"far\"",
                "har\u00ADbour\u200B \uFEFFfire|harbour fire",
                "ﬁre oﬃce|fire office",
                "co\u2011op|co-op",
                "\uD83D\uDE00 ok|\uD83D\uDE00 ok",
            })
    void isPlain(String original, String plain) {
        assertThat(AlignedText.of(original).text()).isEqualTo(plain);
    }

    @Test
    void keepsLineEndsApart() {
        assertThat(AlignedText.of("a\u2028b\u0085c\nd").text()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void mapsBackToCodePointsOfTheOriginal() {
        String original = "\uD83D\uDE00 har\u00ADbour\u00A0ﬁre";
        AlignedText view = AlignedText.of(original);
        int from = view.text().indexOf("harbour fi");

        Span span = view.original(from, from + "harbour fi".length());

        assertThat(span).isEqualTo(new Span(2, 12));
        assertThat(span.of(original)).isEqualTo("har\u00ADbour\u00A0ﬁ");
    }

    @Test
    void leavesDroppedCharactersAtTheEdgesOutside() {
        AlignedText view = AlignedText.of("\u200Bfire\u200B");

        assertThat(view.original(0, 4)).isEqualTo(new Span(1, 5));
        assertThat(view.original(0, 0)).isEqualTo(new Span(1, 1));
        assertThat(view.original(4, 4)).isEqualTo(new Span(6, 6));
    }

    @Test
    void mapsEveryCharacterOfRandomTexts() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String original = random.ints(60, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append("\uD83D\uD83D\uDE00ﬃ")
                    .toString();
            AlignedText view = AlignedText.of(original);
            int length = original.codePointCount(0, original.length());
            Span last = new Span(0, 0);
            for (int at = 0; at < view.text().length(); at++) {
                Span span = view.original(at, at + 1);
                assertThat(span.begin()).isBetween(last.begin(), length - 1);
                assertThat(span.length()).isEqualTo(1);
                last = span;
            }
        }
    }
}
