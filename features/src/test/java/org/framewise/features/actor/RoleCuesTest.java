package org.framewise.features.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.framewise.features.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strongest cue for each role or kind, by the words around a name. */
class RoleCuesTest {

    private static final RoleCues CUES = new RoleCues();

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            Red Dawn   @ Red Dawn has claimed responsibility.                @ {claimant=3}
            Red Dawn   @ The armed group Red Dawn struck again.              @ {claimant=3, group=1}
            Norland    @ The blast at a mill in Norland woke the town.       @ {home=2}
            Sudmark    @ The minister accused Sudmark of the attack.         @ {claimant=1, rival=2}
            Sudmark    @ Sudmark has denied any involvement.                 @ {rival=3}
            Kestria    @ Kestria sent its condolences.                       @ {ally=2}
            Lars Holm  @ Opposition leader Lars Holm spoke.                  @ {opposition=3}
            Tarrin     @ Three shops of the Tarrin community burned.         @ {victim=2}
            Ivo Brand  @ Ivo Brand was arrested on Monday.                   @ {suspect=3}
            Ivo Brand  @ Ivo Brand likes tea.                                @ {}
            """)
    void cues(String name, String sentence, String expected) {
        assertThat(CUES.of(Tokens.of(sentence), name, Set.of(name))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"Norland, {}", "Norland Front, '{claimant=3}'"})
    void aNameInsideALongerOneSaysNothing(String name, String expected) {
        assertThat(CUES.of(
                        Tokens.of("Norland Front has claimed responsibility."),
                        name,
                        Set.of("Norland", "Norland Front")))
                .hasToString(expected);
    }
}
