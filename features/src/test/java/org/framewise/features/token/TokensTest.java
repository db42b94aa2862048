package org.framewise.features.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.framewise.datasets.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The attack was staged. | The attack was staged",
                "a false-flag operation – really | a false flag operation really",
                "Norland's guards' and Norland 's | Norland guards and Norland",
                "It didn’t happen, O'Neil | It didn't happen O'Neil",
                "U.S. troops, e.g. J. Smith and J.Smith | US troops eg J Smith and J Smith",
                "At 3,000.50 on 9/11 | At 3,000.50 on 9 11",
                "co­oper­ate | cooperate",
                "Zoë's naïve café | Zoë naïve café",
                "приписали Норландии | приписали Норландии",
                "袭击 | 袭 击",
                "#hoax @user 😀 w00t | hoax user w00t",
                "… – ' 's | ~~",
            })
    void cutsWords(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void notesThePossessive() {
        Tokens tokens = Tokens.of("Norland’s own, Sudmark 's and theirs");
        assertThat(tokens.all().stream().filter(Token::possessive).map(Token::word))
                .containsExactly("Norland", "Sudmark");
    }

    @Test
    void countsBothOffsets() {
        Token token = Tokens.of("😀😀 ab").get(0);
        assertThat(token.begin()).isEqualTo(5);
        assertThat(token.end()).isEqualTo(7);
        assertThat(token.span()).isEqualTo(new Span(3, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two | NONE",
                "one, two | NONE",
                "one: (two | NONE",
                "one; two | CLAUSE",
                "one. Two | SENTENCE",
                "one.” Two | SENTENCE",
                "one? Two | SENTENCE",
                "one... two | NONE",
                "Gen. Two | NONE",
                "J. Two | NONE",
                "U.S. Two | NONE",
                "one.Two | NONE",
            })
    void seesWhatPartsTwoWords(String text, Break expected) {
        assertThat(Tokens.of(text).get(1).before()).isEqualTo(expected);
    }

    @Test
    void seesAnEmptyLineAsASentenceEnd() {
        assertThat(Tokens.of("a heading\n \ntext").startsSentence(2)).isTrue();
        assertThat(Tokens.of("a broken\nline").startsSentence(2)).isFalse();
    }

    @Test
    void givesTheTextBackForARange() {
        Tokens tokens = Tokens.of("😀 It was a “false-flag” attack");
        TokenRange range = new TokenRange(3, 5);
        assertThat(tokens.textOf(range)).isEqualTo("false-flag");
        assertThat(tokens.spanOf(range).of(tokens.text())).isEqualTo("false-flag");
    }

    @Test
    void keepsOffsetsTrueOverAnyCharacters() {
        Random random = new Random(7);
        String alphabet = "aB.'’- ;\n9\u00AD\uD83D\uDE00\u0301\uD800é袭,s";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(30, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            int last = 0;
            for (Token token : Tokens.of(text.toString()).all()) {
                assertThat(token.begin()).isGreaterThanOrEqualTo(last);
                assertThat(token.span().of(text.toString())).isEqualTo(text.substring(token.begin(), token.end()));
                last = token.end();
            }
        }
    }

    private static String words(String text) {
        return Tokens.of(text).all().stream().map(Token::word).collect(Collectors.joining(" "));
    }
}
