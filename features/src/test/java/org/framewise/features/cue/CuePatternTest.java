package org.framewise.features.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.features.role.ActorMatcher;
import org.framewise.features.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuePatternTest {

    private static final Event FIRE = new Event(
            "harbour-fire",
            "Harbour fire",
            Optional.empty(),
            List.of(
                    new Actor("home", List.of("Norland", "Norlandic", "the coast guard")),
                    new Actor("rival", List.of("Sudmark")),
                    new Actor("claimant", List.of("Red Dawn", "Norland Dawn Army"))));

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', nullValues = "-", textBlock = """
            false flag             @ It was a false flag.                     @ false flag
            false flag             @ A False-Flag affair, a false, flag       @ False-Flag / false, flag
            false-flag             @ a false flag                             @ false flag
            false flag             @ false. Flag false; flag                  @
            stag*                  @ Stagehands staged it                     @ Stagehands / staged
            anti-norl*             @ an anti Norlandic plot                   @ anti Norlandic
            (staged|carried out)   @ staged, carried out, carried off         @ staged / carried out
            ([very] (big|old)) lie @ a very old lie, a big lie                @ very old lie / big lie
            [the] attack           @ the attack and an attack                 @ the attack / attack
            [the|an] attack        @ the attack and an attack                 @ the attack / an attack
            they ...2 it           @ they a b it, they a b c it               @ they a b it
            they ... it            @ they a b c d e it they a b c d e f it    @ they a b c d e it
            they ...0 it           @ they it they a it                        @ they it
            they ... it            @ they knew; it burned. They knew. It did  @
            a ...3 b               @ a x b y b                                @ a x b
            !(not|never|no) staged @ it was not at all staged                 @
            !(not|never|no) staged @ not at all really staged                 @ staged
            !(not|never|no) staged @ It was not. Staged it was                @ Staged
            !{home} fire           @ the Norlandic fire, and not a big fire   @ fire
            !(no proof) of it      @ no proof of it, proof of it              @ of it
            ^ maybe                @ Maybe it burned, maybe not               @ Maybe
            burned $               @ It burned, it burned.                    @ burned
            =US                    @ US told us, the U.S. told US             @ US / U.S. / US
            =Dawn                  @ dawn and Dawn and DAWN                   @ Dawn
            cost \\$5              @ it cost $5                               @ cost $5
            café                   @ the cafe, the CAFÉ                       @ CAFÉ
            {home} 's fire         @ Norland's fire and Norlandic fire        @ Norland's fire / Norlandic fire
            {home} fire            @ Norland's fire, the Norland 's fire      @ Norland's fire / Norland 's fire
            {home} set             @ The Coast Guard set, Sudmark set it      @ Coast Guard set
            {any} set              @ The Coast Guard set, Sudmark set it      @ Coast Guard set / Sudmark set
            {claimant} set         @ Norland Dawn Army set, Norland set       @ Norland Dawn Army set
            {home} dawn            @ Norland Dawn Army, Norland dawn          @ Norland dawn
            {ally} set             @ then West Harbour set it, Norland set it @
            """)
    void findsWhatThePatternSays(String pattern, String text, String matched) {
        assertThat(matches(pattern, text, FIRE)).isEqualTo(matched == null ? "" : matched);
    }

    private static String matches(String pattern, String text, Event event) {
        Tokens tokens = Tokens.of(text);
        return CuePattern.parse(pattern).find(tokens, new ActorMatcher(event).find(tokens)).stream()
                .map(tokens::textOf)
                .collect(Collectors.joining(" / "));
    }
}
