package org.framewise.features.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The old harbour burned through the night, and nobody knows who set the fire.",
                "de|Der alte Hafen brannte die ganze Nacht, und niemand weiß, wer das Feuer gelegt hat.",
                "fr|Le vieux port a brûlé toute la nuit et personne ne sait qui a mis le feu.",
                "it|Il vecchio porto è bruciato tutta la notte e nessuno sa chi abbia appiccato il fuoco.",
                "es|El viejo puerto ardió toda la noche y nadie sabe quién provocó el incendio.",
                "pt|O velho porto ardeu a noite toda e ninguém sabe quem ateou o fogo.",
                "pl|Stary port płonął przez całą noc i nikt nie wie, kto podłożył ogień.",
                "ru|Старый порт горел всю ночь, и никто не знает, кто его поджёг.",
                "bg|Старото пристанище горя цяла нощ и никой не знае кой го е запалил.",
                "hi|पुराना बंदरगाह पूरी रात जलता रहा और कोई नहीं जानता कि आग किसने लगाई।",
                "zh|老港口烧了一整夜，没有人知道是谁放的火。消防队员直到早上才把火扑灭。",
            })
    void namesTheLanguage(String code, String text) {
        assertThat(detector.detect(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "OK",
                "12.5 %",
                "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
                "\uD83D",
                "1 2 3 4 5 6 7 8 9 10 11 12 13"
            })
    void leavesShortTextsUnnamed(String text) {
        assertThat(detector.detect(text)).isEmpty();
    }

    @Test
    void saysTheSameAgainAndAfresh() {
        String text = "Nobody slept in the harbour that night.";

        assertThat(new LanguageDetector().detect(text))
                .isEqualTo(detector.detect(text))
                .isEqualTo("en");
    }
}
