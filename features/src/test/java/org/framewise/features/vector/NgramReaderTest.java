package org.framewise.features.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who did it?|who, did, who did, it, did it, ?, it?",
                "false-flag|false, flag, false-flag",
                "Смог ЭТО|смог, это, смог это",
                "'  '|''",
                "l’été|l, été, l’été",
                "dell'acqua|dell, acqua, dell'acqua",
                "Straßenbahn fährt|straßenbahn, fährt, straßenbahn fährt",
                "żółta łódź|żółta, łódź, żółta łódź",
                "eleições já|eleições, já, eleições já",
                "Българският народ|българският, народ, българският народ",
                "सरकार की नीति|सरकार, की, सरकार की, नीति, की नीति"
            })
    void readsWordsAndPairs(String text, String expected) {
        assertThat(String.join(", ", words(text))).isEqualTo(expected);
    }

    @Test
    void readsCharacterRunsInsideWords() {
        assertThat(characters("To be")).containsExactly(" to", " to ", "to ", " be", " be ", "be ");
    }

    @Test
    void readsNoRunAcrossAnyKindOfBlank() {
        assertThat(characters("a\u00a0\n\u2009b")).containsExactly(" a ", " b ");
    }

    @Test
    void readsALongWordInRunsOfThreeToFive() {
        assertThat(characters("claim"))
                .containsExactly(
                        " cl", " cla", " clai", "cla", "clai", "claim", "lai", "laim", "laim ", "aim", "aim ", "im ");
    }

    private static List<String> words(String text) {
        List<String> found = new ArrayList<>();
        NgramReader.words(
                text,
                0,
                (key, letters, begin, end) ->
                        found.add(letters.subSequence(begin, end).toString()));
        return found;
    }

    private static List<String> characters(String text) {
        List<String> found = new ArrayList<>();
        NgramReader.characters(
                text,
                0,
                (key, letters, begin, end) ->
                        found.add(letters.subSequence(begin, end).toString()));
        return found;
    }
}
