package org.framewise.features.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framewise.datasets.event.Actor;
import org.framewise.datasets.event.Event;
import org.framewise.features.token.TokenRange;
import org.framewise.features.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorMatcherTest {

    private static final Event EVENT = new Event(
            "harbour-fire",
            "Harbour fire",
            Optional.empty(),
            List.of(
                    new Actor("home", List.of("Norland", "Norlander", "coast guard", "MI")),
                    new Actor("rival", List.of("Sudmark", "US", "West")),
                    new Actor("claimant", List.of("Norland Dawn", "SISIR"))));

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            Norland and Sudmark           @ home=Norland, rival=Sudmark
            NORLAND'S plan                @ home=NORLAND
            the norland way               @ ~~
            Norlanders, Norlandish        @ home=Norlanders
            The Coast Guard of Norland    @ home=Coast Guard, home=Norland
            two coast guards              @ home=coast guards
            let us tell the US and U.S.   @ rival=US, rival=U.S.
            Go west, said the WEST        @ rival=WEST
            Mi and mi and MI              @ home=MI
            Norland Dawn's men in Norland @ claimant=Norland Dawn, home=Norland
            Norland. Dawn came            @ home=Norland
            Sisir and SISIR               @ claimant=Sisir, claimant=SISIR
            """)
    void findsActorsLongestNameFirst(String text, String expected) {
        Tokens tokens = Tokens.of(text);
        assertThat(new ActorMatcher(EVENT)
                        .find(tokens).actors().stream()
                                .map(mention -> mention.role() + "=" + tokens.textOf(mention.range()))
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            Then Klara Voss spoke on Friday            @ Klara Voss
            Critics of the Bank of Ostra say           @ Bank of Ostra
            Ostra denied it                            @ Ostra
            US officials told us so                    @ US
            Warnings came. Warnings of Ostra           @ Ostra
            Police said the Police knew                @ Police, Police
            Reportedly, I saw Voss's Ostra             @ Voss, Ostra
            Experts Say Attack Was Staged By Ostra     @ Ostra
            He said: “Nobody knows Ostra”              @ Ostra
            Beijing and Mr. Voss, Ostra                @ Beijing, Voss, Ostra
            nothing here                               @ ~~
            """)
    void findsNamesByTheirCapitals(String text, String expected) {
        Tokens tokens = Tokens.of(text);
        assertThat(new ActorMatcher(Event.UNKNOWN)
                        .find(tokens).names().stream().map(tokens::textOf).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void offersEveryEndOfAMentionLongestFirst() {
        Tokens tokens = Tokens.of("President Klara Voss met Norland Dawn");
        Mentions mentions = new ActorMatcher(EVENT).find(tokens);
        assertThat(mentions.ends("any", 1)).containsExactly(3, 2);
        assertThat(mentions.ends("ally", 1)).isEmpty();
        assertThat(new ActorMatcher(Event.UNKNOWN).find(tokens).ends("ally", 1)).containsExactly(3, 2);
        assertThat(mentions.ends("claimant", 4)).containsExactly(6);
        assertThat(mentions.ends("home", 4)).isEmpty();
        assertThat(mentions.ends("ally", 4)).isEmpty();
        assertThat(mentions.ends("any", 4)).containsExactly(6, 5);
        assertThat(mentions.actors()).containsExactly(new Mention("claimant", new TokenRange(4, 6)));
    }
}
