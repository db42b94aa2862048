package org.framewise.features.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewise.datasets.event.Event;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts instructions, not time: twice the text must be about twice the work, however ambiguous the pattern. */
class CueWorkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "a ...30 a ...30 a ...30 b          @ a",
                "[a] [a] [a] [a] [a] [a] [a] [a] b  @ a",
                "((a|a a) (a|a a) (a|a a)|a) ...9 b @ a",
                "{home} {home} {home} ...5 b        @ Norland",
                "!(a ...2 b) a b                    @ a",
            })
    void growsWithTheTextAlone(String pattern, String word) {
        long once = work(pattern, word, 10_000);
        long fiveTimes = work(pattern, word, 50_000);
        assertThat(fiveTimes).isBetween(4 * once, 6 * once);
        assertThat(fiveTimes).isLessThan(50_000L * 100_000);
    }

    private static long work(String pattern, String word, int words) {
        Tokens tokens = Tokens.of((word + " ").repeat(words));
        return CuePattern.parse(pattern).work(tokens, new ActorMatcher(Event.UNKNOWN).find(tokens));
    }
}
