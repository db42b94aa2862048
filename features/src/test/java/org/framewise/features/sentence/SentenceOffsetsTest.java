package org.framewise.features.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets give every sentence back, whatever the text. */
class SentenceOffsetsTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "ru", "hi", "ja", "", "no such language");

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void coverRandomTextsInOrder(long seed) {
        RandomText texts = new RandomText(seed);
        for (int i = 0; i < 400; i++) {
            String text = texts.next(80);
            String language = LANGUAGES.get(i % LANGUAGES.size());
            assertCovers(text, splitter.split(text, language));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void areTheSameFromAFreshSplitter(long seed) {
        RandomText texts = new RandomText(seed);
        for (int i = 0; i < 60; i++) {
            String text = texts.next(120);
            assertThat(new SentenceSplitter().split(text, "en")).isEqualTo(splitter.split(text, "en"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void coverLongParagraphs(String paragraph) {
        assertCovers(paragraph, splitter.split(paragraph, "en"));
    }

    static Stream<String> coverLongParagraphs() {
        return Stream.of(
                "The harbour burned. ".repeat(50_000),
                "x".repeat(1_000_000),
                ".".repeat(1_000_000),
                ". ".repeat(500_000),
                "(\"'".repeat(300_000),
                "a.b@c.".repeat(170_000),
                "1) 2) ".repeat(170_000),
                "Ab.".repeat(330_000),
                "Ab.\n".repeat(250_000),
                "\". ".repeat(330_000),
                "\uD83D\uDE00. ".repeat(250_000),
                "\uD83D".repeat(1_000_000),
                "/".repeat(1_000_000),
                "*".repeat(1_000_000),
                "[1] ".repeat(250_000));
    }

    @Test
    void areEmptyForNothingButWhiteSpace() {
        assertThat(splitter.split("", "en")).isEmpty();
        assertThat(splitter.split(" \t\r\n\u00A0\u2028\u3000\u0085", "en")).isEmpty();
    }

    @Test
    void countAstralCharactersAndLoneSurrogatesAsOne() {
        List<Sentence> sentences = splitter.split("\uD83D\uDE00 burns. \uD83D Next one.", "en");

        assertThat(sentences).extracting(s -> s.span().begin()).containsExactly(0, 9);
        assertThat(sentences).extracting(s -> s.span().end()).containsExactly(8, 20);
    }

    private static void assertCovers(String text, List<Sentence> sentences) {
        int[] codePoints = text.codePoints().toArray();
        int at = 0;
        List<Integer> outside = new ArrayList<>();
        for (Sentence sentence : sentences) {
            assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(at);
            assertThat(sentence.span().end()).isLessThanOrEqualTo(codePoints.length);
            IntStream.range(at, sentence.span().begin()).forEach(outside::add);
            assertThat(isSpace(codePoints[sentence.span().begin()])).isFalse();
            assertThat(isSpace(codePoints[sentence.span().end() - 1])).isFalse();
            at = sentence.span().end();
        }
        IntStream.range(at, codePoints.length).forEach(outside::add);
        assertThat(outside).allMatch(i -> isSpace(codePoints[i]));
        assertThat(sentences)
                .extracting(Sentence::index)
                .isEqualTo(IntStream.range(0, sentences.size()).boxed().toList());
        assertThat(sentences).extracting(Sentence::paragraph).isSorted();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
