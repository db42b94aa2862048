package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            This afternoon the Order of Ash claimed responsibility for the blast.@NAMED the Order of Ash
            Interior Minister Omar Daud linked the sect to Sudmark, saying that its men trained there.@NAMED Interior Minister Omar Daud
            MARN — The coast guard said that the port was shut.@NAMED The coast guard
            MARN, Norland (NNA) - Prime Minister Eva Holt said on Tuesday that the port was safe.@NAMED Prime Minister Eva Holt
            Norland's foreign ministry, however, insisted that the divers came from Sudmark.@NAMED Norland's foreign ministry
            Mayor Alma Berg on Sunday said that the port was safe.@NAMED Mayor Alma Berg
            The captain, Ida Marsh, said that the pumps were old.@NAMED Ida Marsh
            Ida Marsh, a professor at the University of Marn, thinks the fire was an accident.@NAMED Ida Marsh
            Last month the Harbour Post reported that two boats sank.@NAMED the Harbour Post
            A spokesman for the army said the guards were asleep.@NAMED A spokesman for the army
            Some residents fear that the sect will strike again.@ANONYMOUS Some residents
            After the fire the owners of the boats said that nobody came.@ANONYMOUS the owners of the boats
            The boats came with Alma Berg, who said that the port was safe.@NAMED Alma Berg
            The fire was set by divers, according to port records.@DOCUMENT port records
            The port was safe, Alma Berg told the Harbour Post on Monday.@NAMED Alma Berg
            As Alma Berg noted, the guards had left.@NAMED Alma Berg
            Since announcing that the port would close, Alma Berg has said little.@NAMED Alma Berg
            Asked by the Harbour Post whether the fire was staged, she laughed.@NAMED the Harbour Post
            The guards are said to be in custody.@ANONYMOUS
            """)
    void names_the_speaker_and_nothing_else(String sentence, String expected) {
        Attribution attribution = Story.of(sentence).attributions("en").get(0);
        String speaker =
                attribution.source().kind() + " " + attribution.source().name();
        assertThat(speaker.strip()).isEqualTo(expected);
    }
}
