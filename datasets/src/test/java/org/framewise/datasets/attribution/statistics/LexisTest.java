package org.framewise.datasets.attribution.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexisTest {

    private final Lexis lexis = new Lexis(List.of(
            Lexis.Words.of("a1", "a", "They didn't light the fire, says O'Neil."),
            Lexis.Words.of("a1", "a", "THEY DIDN'T LIGHT THE FIRE!"),
            Lexis.Words.of("a2", "a", "Who can say what 1,000 men did?"),
            Lexis.Words.of("b1", "b", "Nobody can say what 1 000 men want."),
            Lexis.Words.of("b1", "b", "No.")));

    @Test
    void wordsKeepTheirApostrophes() {
        assertThat(lexis.sentences().get(0).words())
                .containsExactly("they", "didn't", "light", "the", "fire", "says", "o'neil");
        assertThat(lexis.words()).isEqualTo(7 + 5 + 8 + 8 + 1);
    }

    @Test
    void lengthsHaveAMeanAndADeviation() {
        assertThat(lexis.meanLength()).isEqualTo(5.8);
        // 1.44 + 0.64 + 4.84 + 4.84 + 23.04
        assertThat(lexis.deviation()).isCloseTo(Math.sqrt(34.8 / 5), within(1e-12));
    }

    @Test
    void fiveWordsInARowAreSoughtInOtherSentences() {
        assertThat(lexis.repeating()).isEqualTo(0.8);
        assertThat(lexis.repeatingElsewhere(Lexis.Words::article)).isEqualTo(0.4);
        assertThat(lexis.repeatingElsewhere(Lexis.Words::event)).isEqualTo(0.4);
    }

    @Test
    void aSentenceDoesNotRepeatItself() {
        Lexis alone = new Lexis(List.of(Lexis.Words.of("a1", "a", "No no no no no no no.")));

        assertThat(alone.repeating()).isZero();
        assertThat(alone.repeatingElsewhere(Lexis.Words::article)).isZero();
    }

    @Test
    void typesAreCountedInWindowsOfAThousand() {
        // 2,500 words: 1,000 different ones, then ten again and again, then a rest that does not count.
        List<Lexis.Words> sentences = IntStream.range(0, 25)
                .mapToObj(sentence -> IntStream.range(100 * sentence, 100 * sentence + 100)
                        .mapToObj(word -> "w" + (word < 1000 ? word : word % 10))
                        .toList())
                .map(words -> new Lexis.Words("a1", "a", words))
                .toList();

        assertThat(new Lexis(sentences).typeTokenRatio()).isCloseTo((1 + 0.01) / 2, within(1e-12));
        assertThat(lexis.typeTokenRatio()).isNaN();
    }
}
