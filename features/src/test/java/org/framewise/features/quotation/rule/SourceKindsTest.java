package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            The harbour master says the gate was locked.@NAMED The harbour master
            The widow says the gate was locked.@NAMED The widow
            A harbour spokesman said the gate was locked.@NAMED A harbour spokesman
            The rowing club says that the gate was locked.@NAMED The rowing club
            A sailor on Ash Lane says the gate was locked.@ANONYMOUS A sailor on Ash Lane
            A diver who left Marn says the gate was locked.@ANONYMOUS A diver who left Marn
            A pilot who asked not to be named said the gate was locked.@ANONYMOUS A pilot who asked not to be named
            Two stokers familiar with the boats said the gate was locked.@ANONYMOUS Two stokers familiar with the boats
            Federal divers said the gate was locked.@ANONYMOUS Federal divers
            Another swears that the gate was locked.@ANONYMOUS Another
            My neighbour thinks the gate was locked.@ANONYMOUS My neighbour
            A rowing club, Marn Oars, said the gate was locked.@NAMED Marn Oars
            The gate was locked, warn our deputies.@ANONYMOUS our deputies
            The verdict states that the gate was locked.@DOCUMENT The verdict
            A poll by the Marn Institute finds that many blame the port.@DOCUMENT A poll by the Marn Institute
            A letter signed by nine stokers says the gate was locked.@DOCUMENT A letter
            The report finds no trace of a bomb.@DOCUMENT The report
            The gate, in the mayor's view, was locked.@NAMED the mayor
            For the sociologist Ida Marsh, it was an accident.@NAMED the sociologist Ida Marsh
            Alma Berg has no doubt that the gate was locked.@NAMED Alma Berg
            Alma Berg remains convinced that the gate was locked.@NAMED Alma Berg
            Alma Berg sees no sign of a bomb.@NAMED Alma Berg
            The gate was locked, Alma Berg adds drily.@NAMED Alma Berg
            "The gate was locked," sniffs stoker Alma Berg.@NAMED stoker Alma Berg
            It is said in Marn that the gate was locked.@ANONYMOUS
            """)
    void tells_who_can_be_identified(String sentence, String expected) {
        Attribution attribution = Story.of(sentence).attributions("en").get(0);
        String speaker =
                attribution.source().kind() + " " + attribution.source().name();
        assertThat(speaker.strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            Alma Berg leaves open whether the gate was locked.@DOUBTS
            Alma Berg wants to know who locked the gate.@ASKS
            Alma Berg excludes an accident.@DENIES
            Alma Berg ruled out sabotage.@DENIES
            Alma Berg denied locking the gate.@DENIES
            Alma Berg has no time for such talk.@DENIES
            Alma Berg found no evidence of a bomb.@DENIES
            Alma Berg objects that the gate was locked.@DENIES
            Alma Berg swears that the gate was locked.@CLAIMS
            Alma Berg is of the view that the gate was locked.@BELIEVES
            In her view the gate was locked.@BELIEVES
            """)
    void knows_how_the_speaker_stands_to_it(String sentence, String force) {
        Attribution attribution = Story.of(sentence).attributions("en").get(0);
        assertThat(attribution.cue().force()).hasToString(force);
    }
}
