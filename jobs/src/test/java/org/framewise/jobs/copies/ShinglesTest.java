package org.framewise.jobs.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two texts alike. */
class ShinglesTest {

    private static final String REPORT = "A blast tore through the grain terminal shortly before midnight and killed"
            + " two dockers, the harbour master said on Friday; divers are to search the basin at dawn.";

    private static Sketch sketch(String... sentences) {
        return Shingles.of(List.of(sentences));
    }

    /** Words from {@code from} to {@code to}, so that the number of common shingles is known. */
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void theSameTextIsAlike() {
        assertThat(sketch(REPORT).jaccard(sketch(REPORT))).isEqualTo(1);
    }

    @Test
    void caseHyphensQuotesAndTheCutIntoSentencesDoNotCount() {
        String[] words = REPORT.toUpperCase(Locale.ROOT).split(" ");
        String first = String.join(" ", Arrays.copyOf(words, 9)).replace(" ", " - ");
        String rest = String.join(" ", Arrays.copyOfRange(words, 9, words.length));
        assertThat(sketch("“" + first + "”", rest)).isEqualTo(sketch(REPORT));
    }

    /** 100 words hold 97 shingles; both texts hold those of the words that both have. */
    @ParameterizedTest
    @CsvSource({"0, 97, 97", "10, 87, 107", "50, 47, 147", "97, 0, 194", "100, 0, 194"})
    void shiftedTexts(int shift, double both, double either) {
        assertThat(sketch(words(0, 100)).jaccard(sketch(words(shift, 100 + shift))))
                .isEqualTo(both / either);
    }

    @Test
    void otherTextsAreNot() {
        String other = "The regional court opened the trial over the collapsed bridge with the reading of ninety pages"
                + " of charges, a morning which most of the relatives spent in the corridor.";
        assertThat(sketch(REPORT).jaccard(sketch(other))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "4, true", "19, true", "20, false"})
    void shortTextsAreNotCompared(int words, boolean left) {
        assertThat(sketch(words(0, words)).isEmpty()).isEqualTo(left);
    }

    @Test
    void whatIsNotComparedIsLikeNothing() {
        assertThat(Sketch.EMPTY.jaccard(Sketch.EMPTY)).isZero();
        assertThat(Sketch.EMPTY.jaccard(sketch(REPORT))).isZero();
        assertThat(Shingles.of(List.of())).isEqualTo(Sketch.EMPTY);
    }

    @Test
    void textsWithoutSpacesHaveWordsToo() {
        String chinese = "港口发生爆炸两名工人死亡消防队整夜灭火原因仍在调查之中";
        assertThat(sketch(chinese).jaccard(sketch(chinese.substring(0, 22) + "目前尚不清楚")))
                .isBetween(0.5, 0.9);
    }

    @Test
    void bytesGiveItBack() {
        Sketch sketch = sketch(REPORT);
        assertThat(Sketch.of(sketch.bytes())).isEqualTo(sketch).hasSameHashCodeAs(sketch);
        assertThat(Sketch.of(new byte[0])).isEqualTo(Sketch.EMPTY);
    }

    /** 20 000 words, of which 16 000 are in both: 15 997 of 23 997 shingles. */
    @Test
    void aLongTextIsSampled() {
        Sketch one = sketch(words(0, 20_000));
        assertThat(one.bytes()).hasSize(4 * Sketch.MOST);
        assertThat(one.jaccard(sketch(words(4_000, 24_000)))).isBetween(0.64, 0.69);
        assertThat(one.jaccard(one)).isEqualTo(1);
        assertThat(one.jaccard(sketch(words(0, 100)))).isBetween(0.0, 0.01);
    }
}
