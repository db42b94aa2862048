package org.framewise.features.cue.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.framewise.features.cue.CuePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            (staged                 @ 1  @ '(' is never closed by ')'
            it was [the             @ 8  @ '[' is never closed by ']'
            it (was [the)]          @ 9  @ '[' is never closed by ']'
            {home staged            @ 1  @ '{' is never closed by '}'
            staged)                 @ 7  @ ')' closes or parts nothing; escape it with '\\' if it is meant
            staged | set            @ 8  @ '|' closes or parts nothing; escape it with '\\' if it is meant
            staged}                 @ 7  @ '}' has no meaning here; escape it with '\\' if it is meant
            (staged|)               @ 9  @ an alternative is empty; use [ ] for what may be missing
            a (|staged)             @ 4  @ an alternative is empty; use [ ] for what may be missing
            () staged               @ 2  @ an alternative is empty; use [ ] for what may be missing
            sta\\ged                @ 4  @ '\\g' is no escape; only one of ( ) [ ] { } | ! ^ $ = * \\ . needs a backslash
            staged\\                @ 7  @ '\\' escapes nothing; write '\\\\' for a backslash
            ... staged              @ 1  @ a gap needs words on both sides
            staged ...3             @ 8  @ a gap needs words on both sides
            it ...99 burned         @ 4  @ a gap of 99 words is too long; 30 is the most
            st*ged                  @ 3  @ a star stands only at the end of a word, as in 'stag*'
            *port                   @ 1  @ a star ends a word, as in 'stag*'; here it follows no letter
            a (big|old)* lie        @ 12 @ a star ends a word, as in 'stag*'; here it follows no letter
            {Home} staged           @ 1  @ '{Home}' is no slot; a role is lower-case letters, digits and '-', as in '{home}'
            {home}n staged          @ 7  @ a word cannot touch a slot; put a space between them
            [the]                   @ 1  @ the pattern asks for no word; at least one must not be optional
            ~~                      @ 1  @ the pattern asks for no word; at least one must not be optional
            staged !                @ 8  @ '!' needs the unwanted words right behind it, as in '!(not|never) staged'
            !(not)                  @ 1  @ '!' needs something after the unwanted words, as in '!(not|never) staged'
            ![not] staged           @ 1  @ '!' needs at least one word that is not optional
            it ^ burned             @ 4  @ '^' is the start of the sentence and stands first
            it $ ... burned         @ 10 @ nothing can follow '$', the end of the sentence
            it $ burned             @ 6  @ nothing can follow '$', the end of the sentence
            = US                    @ 1  @ '=' needs a word right behind it, as in '=US'
            it – burned             @ 4  @ '–' holds no letter or digit
            😀a 😀                  @ 4  @ '😀' holds no letter or digit
            """)
    void namesTheColumnAndWhatWouldBeRight(String pattern, int column, String problem) {
        CueSyntaxException error = catchThrowableOfType(CueSyntaxException.class, () -> CuePattern.parse(pattern));
        assertThat(error).isNotNull().hasMessage("column " + column + ": " + problem);
        assertThat(error.column()).isEqualTo(column);
    }

    @Test
    void refusesBracketsWithoutEnd() {
        CueSyntaxException error =
                catchThrowableOfType(CueSyntaxException.class, () -> CuePattern.parse("(".repeat(100_000)));
        assertThat(error).hasMessage("column 21: more than 20 brackets inside each other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            false flag
            {home} ...4 (staged|orchestrated) ...3 (attack|blast)
            {home}'s [own] (men|services [themselves])
            {home}-led
            ^ [so|and] !(not|never|no) =US staged $
            U.S. ...12 don't
            """)
    void keepsThePatternAsItWasWritten(String pattern) {
        assertThat(CuePattern.parse(pattern)).hasToString(pattern);
        assertThat(CuePattern.parse(pattern).source()).isEqualTo(pattern);
    }
}
