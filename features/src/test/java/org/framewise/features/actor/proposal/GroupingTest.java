package org.framewise.features.actor.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.framewise.features.actor.Stories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are one actor's. */
class GroupingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
            In Russia a Russian met two Russians.                      @ Russia+Russian+Russians
            From Moscow to the Kremlin, as France sleeps.              @ Kremlin+Moscow, France
            In Norland a Norlandic ship met Norlanders.                @ Norland+Norlanders+Norlandic
            In Kestria a Kestrian met a Kestrel.                       @ Kestria+Kestrian, Kestrel
            It was Red Dawn, the Red Dawn, and RED DAWN.               @ RED DAWN+Red Dawn
            There Henrik Dahl rose. As Dahl spoke, Paul Berg left.     @ Dahl+Henrik Dahl, Paul Berg
            There Ada Dahl and Henrik Dahl rose. Then Dahl spoke.      @ Ada Dahl, Dahl, Henrik Dahl
            There the Order of Ash met. We saw the Order leave.        @ Order+Order of Ash
            So the Avengers of Aldern fled to Aldern.                  @ Aldern, Avengers of Aldern
            To the Tarrin Front (TF) went all. They feared the TF now. @ TF+Tarrin Front
            """)
    void groups(String text, String expected) {
        String groups = Grouping.of(Stories.fire(text)).stream()
                .map(group -> group.names().stream().sorted().collect(Collectors.joining("+")))
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(groups)
                .isEqualTo(List.of(expected.split(", ")).stream().sorted().collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Norland, Norlandic, true",
        "Veldania, Veldanian, true",
        "Sudmark, Sudmarkers, true",
        "Norland, Norland, false",
        "Dahl, Dahlberg, false",
        "Ola, Olan, false"
    })
    void people(String state, String people, boolean expected) {
        assertThat(States.formed(state, people)).isEqualTo(expected);
    }
}
